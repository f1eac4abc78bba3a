//! Models of `table!`s that are there already, as `diesel print-schema` writes
//! them: the `table!` says what tables and columns are called in SQL.

use diesel::prelude::*;
use diesel_cascade::prelude::*;

use super::rows::{count, ids, keys};
use crate::backend::{DB, Database};

mod schema {
    diesel::table! {
        #[sql_name = "group"]
        groups (id) {
            id -> Integer,
            #[sql_name = "type"]
            type_ -> Text,
        }
    }
    diesel::table! {
        members (id) {
            id -> Integer,
            #[sql_name = "ref"]
            ref_ -> Integer,
            #[sql_name = "max"]
            max_ -> Nullable<Integer>,
        }
    }
    diesel::table! {
        badges (id) {
            id -> Integer,
            member_id -> Integer,
        }
    }
    diesel::joinable!(badges -> members (member_id));
    diesel::allow_tables_to_appear_in_same_query!(groups, members, badges,);
}
use schema::{badges, groups, members};

#[derive(Model, Debug, PartialEq)]
#[diesel(table_name = schema::groups)]
#[model(new = NewGroup)]
pub struct Group {
    #[column(auto)]
    pub id: i32,
    #[column(max_length = 20)]
    pub type_: String,
    #[relationship(foreign_key = ref_, cascade = "all, delete")]
    pub members: HasMany<Member>,
    #[relationship(foreign_key = max_)]
    pub largest: HasMany<Member>,
}

#[derive(Model, Debug, PartialEq)]
#[diesel(table_name = schema::members)]
#[model(index(max_, ref_))]
pub struct Member {
    pub id: i32,
    #[foreign_key(Group)]
    pub ref_: i32,
    #[foreign_key(Group, join = false)]
    pub max_: Option<i32>,
    #[relationship(cascade = "all, delete")]
    pub badges: HasMany<Badge>,
}

#[derive(Model, Debug, PartialEq)]
#[diesel(table_name = schema::badges)]
pub struct Badge {
    pub id: i32,
    #[foreign_key]
    pub member_id: i32,
}

schema! { pub Clubs: Group, Member, Badge }

fn with_clubs() -> (Database, crate::backend::Conn) {
    let database = Database::new();
    let mut conn = database.connect();
    Clubs::create_all(&mut conn).unwrap();
    let new = |type_: &str| NewGroup {
        type_: type_.to_owned(),
    };
    diesel::insert_into(groups::table)
        .values(vec![new("chess"), new("go")])
        .execute(&mut conn)
        .unwrap();
    let member = |id, ref_, max_| Member {
        id,
        ref_,
        max_,
        badges: HasMany::new(),
    };
    diesel::insert_into(members::table)
        .values(vec![
            member(1, 1, None),
            member(2, 1, Some(2)),
            member(3, 2, Some(1)),
        ])
        .execute(&mut conn)
        .unwrap();
    diesel::insert_into(badges::table)
        .values(vec![
            Badge {
                id: 1,
                member_id: 2,
            },
            Badge {
                id: 2,
                member_id: 3,
            },
        ])
        .execute(&mut conn)
        .unwrap();
    (database, conn)
}

#[test]
fn names_in_sql_are_those_of_the_table() {
    let ddl = Clubs::ddl::<DB>().join("\n");
    for name in ["group", "type", "ref", "max"] {
        let quoted = |quote| ddl.contains(&format!("{quote}{name}{quote}"));
        assert!(quoted('"') || quoted('`'), "{name}: {ddl}");
    }
    assert!(!ddl.contains("type_") && !ddl.contains("ref_,"), "{ddl}");
    assert!(!ddl.contains("groups"), "{ddl}");
}

#[test]
fn rows_are_deleted_and_set_free_by_key_and_by_filter() {
    let (_database, mut conn) = with_clubs();
    let report = Group::delete_by_id(&mut conn, 1).unwrap();
    assert_eq!(ids(&mut conn, "members"), [3]);
    assert_eq!(ids(&mut conn, "badges"), [2]);
    let free: Option<i32> = members::table
        .select(members::max_)
        .first(&mut conn)
        .unwrap();
    assert_eq!(free, None);
    let names: Vec<_> = report.tables().iter().map(|table| table.name()).collect();
    assert!(names.contains(&"group"), "{names:?}");

    let (_database, mut conn) = with_clubs();
    diesel_cascade::delete(groups::table.filter(groups::type_.eq("go")))
        .execute(&mut conn)
        .unwrap();
    assert_eq!(ids(&mut conn, "members"), [1, 2]);
    assert_eq!(keys(&mut conn, "badges", "member_id"), [(1, Some(2))]);
    diesel_cascade::delete(groups::table)
        .execute(&mut conn)
        .unwrap();
    assert_eq!(count(&mut conn, "badges"), 0);
}
