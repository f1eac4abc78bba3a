//! `#[model(new = ...)]`.

use diesel::prelude::*;
use diesel_cascade::prelude::*;

use crate::backend::Database;

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = account)]
#[model(new = NewAccount)]
pub struct Account {
    #[column(auto)]
    pub id: i32,
    pub name: String,
    #[column(default = "7")]
    pub level: i32,
    #[column(default = "'none'")]
    pub note: Option<String>,
    pub mail: Option<String>,
    pub friends: HasMany<Account>,
    #[foreign_key(Account)]
    pub friend_id: Option<i32>,
}

schema! { pub Accounts: Account }

fn new(name: &str) -> NewAccount {
    NewAccount {
        name: name.into(),
        level: None,
        note: None,
        mail: None,
        friend_id: None,
    }
}

#[test]
fn the_database_numbers_the_rows_and_fills_in_the_defaults() {
    let database = Database::new();
    let conn = &mut database.connect();
    Accounts::create_all(conn).unwrap();
    diesel::insert_into(account::table)
        .values(new("a"))
        .execute(conn)
        .unwrap();
    let full = NewAccount {
        level: Some(1),
        note: Some("some".into()),
        mail: Some("b@example.org".into()),
        friend_id: Some(1),
        ..new("b")
    };
    diesel::insert_into(account::table)
        .values(&full)
        .execute(conn)
        .unwrap();
    let rows: Vec<Account> = account::table.order(account::id).load(conn).unwrap();
    assert_eq!(
        rows,
        [
            Account {
                id: 1,
                name: "a".into(),
                level: 7,
                note: Some("none".into()),
                mail: None,
                friends: HasMany::default(),
                friend_id: None,
            },
            Account {
                id: 2,
                name: "b".into(),
                level: 1,
                note: Some("some".into()),
                mail: Some("b@example.org".into()),
                friends: HasMany::default(),
                friend_id: Some(1),
            },
        ]
    );
}

#[test]
fn several_rows_are_inserted_at_once() {
    let database = Database::new();
    let conn = &mut database.connect();
    Accounts::create_all(conn).unwrap();
    diesel::insert_into(account::table)
        .values(&[new("a"), new("b"), new("c")])
        .execute(conn)
        .unwrap();
    assert_eq!(account::table.count().get_result::<i64>(conn), Ok(3));
}

#[test]
fn a_number_is_not_given_twice() {
    let database = Database::new();
    let conn = &mut database.connect();
    Accounts::create_all(conn).unwrap();
    for name in ["a", "b"] {
        diesel::insert_into(account::table)
            .values(new(name))
            .execute(conn)
            .unwrap();
    }
    Account::delete_by_id(conn, 2).unwrap();
    diesel::insert_into(account::table)
        .values(new("c"))
        .execute(conn)
        .unwrap();
    let ids: Vec<i32> = account::table.select(account::id).load(conn).unwrap();
    assert_eq!(ids, [1, 3]);
}
