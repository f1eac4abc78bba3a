use diesel::prelude::*;
use diesel_cascade::prelude::*;

mod schema {
    diesel::table! {
        users (id) {
            id -> Integer,
            name -> Text,
        }
    }
}

use schema::users;

#[derive(Model, Debug)]
#[diesel(table_name = crate::schema::users)]
pub struct User {
    pub id: i32,
    pub name: String,
}

#[derive(Model, Debug)]
#[diesel(table_name = houses, primary_key(street, number))]
pub struct House {
    pub street: i32,
    pub number: i32,
}

#[derive(Model, Debug)]
#[diesel(table_name = comments)]
#[foreign_key(House, columns(street, number))]
pub struct Comment {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub user_id: i32,
    pub street: Option<i32>,
    pub number: Option<i32>,
}

#[derive(Model, Debug)]
#[diesel(table_name = likes)]
pub struct Like {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub comment_id: i32,
}

schema! { pub Blog: User, House, Comment, Like }

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    Blog::create_all(conn).unwrap();
    let ann = (users::id.eq(1), users::name.eq("Ann"));
    diesel::insert_into(users::table).values(ann).execute(conn).unwrap();
    diesel::insert_into(comments::table).values(comments::user_id.eq(1)).execute(conn).unwrap();
    diesel::insert_into(likes::table).values(likes::comment_id.eq(1)).execute(conn).unwrap();

    let (other_users, other_comments) = diesel::alias!(users as other_users, comments as other_comments);
    let other_houses = diesel::alias!(houses as other_houses);
    let id = other_comments.field(comments::id);
    let found: Vec<i32> = users::table.inner_join(other_comments).select(id).load(conn).unwrap();
    assert_eq!(found, [1]);
    let found: Vec<i32> = likes::table.inner_join(other_comments).select(id).load(conn).unwrap();
    assert_eq!(found, [1]);
    let found: Vec<i32> = other_comments.inner_join(likes::table).select(id).load(conn).unwrap();
    assert_eq!(found, [1]);
    let name = other_users.field(users::name);
    let found: Vec<String> = comments::table.inner_join(other_users).select(name).load(conn).unwrap();
    assert_eq!(found, ["Ann"]);
    let found: Vec<String> = other_users.inner_join(comments::table).select(name).load(conn).unwrap();
    assert_eq!(found, ["Ann"]);
    let found: Vec<i32> = other_houses
        .inner_join(comments::table)
        .select(comments::id)
        .load(conn)
        .unwrap();
    assert!(found.is_empty());
}
