use diesel::prelude::*;
use diesel_cascade::prelude::*;

mod schema {
    diesel::table! {
        users (id) {
            id -> Integer,
            name -> Text,
        }
    }

    diesel::table! {
        teams (id) {
            id -> Integer,
            leader_id -> Integer,
        }
    }

    diesel::table! {
        rooms (house, number) {
            house -> Text,
            number -> Integer,
        }
    }

    diesel::joinable!(teams -> users (leader_id));
    diesel::joinable!(badges -> users (user_id));
    diesel::allow_tables_to_appear_in_same_query!(users, teams, rooms);

    use crate::badges;
}

use schema::{rooms, teams, users};

#[derive(Model, Debug, PartialEq)]
#[diesel(table_name = crate::schema::users)]
pub struct User {
    pub id: i32,
    pub name: String,
    #[relationship(cascade = "all, delete")]
    pub comments: HasMany<Comment>,
}

/// Another model of the same table, which no schema names.
#[derive(Model, Debug)]
#[diesel(table_name = crate::schema::users)]
pub struct UserName {
    pub id: i32,
    pub name: String,
}

#[derive(Model, Debug)]
#[diesel(table_name = crate::schema::teams)]
pub struct Team {
    pub id: i32,
    #[foreign_key(User)]
    pub leader_id: i32,
}

#[derive(Model, Debug)]
#[diesel(table_name = crate::schema::rooms, primary_key(house, number))]
pub struct Room {
    pub house: String,
    pub number: i32,
}

#[derive(Model, Debug, PartialEq)]
#[diesel(table_name = comments)]
#[foreign_key(Room, columns(house, room))]
pub struct Comment {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub user_id: i32,
    pub house: Option<String>,
    pub room: Option<i32>,
}

#[derive(Model, Debug)]
#[diesel(table_name = likes)]
pub(crate) struct Like {
    #[column(auto)]
    id: i32,
    #[foreign_key]
    comment_id: i32,
}

/// How it joins, Diesel's own macro says.
#[derive(Model, Debug)]
#[diesel(table_name = badges)]
pub struct Badge {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(join = false)]
    pub user_id: i32,
}

schema! { pub(crate) Blog: User, Team, Room, Comment, Like, Badge }

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    Blog::create_all(conn).unwrap();
    let ann = (users::id.eq(1), users::name.eq("Ann"));
    diesel::insert_into(users::table).values(ann).execute(conn).unwrap();
    diesel::insert_into(comments::table).values(comments::user_id.eq(1)).execute(conn).unwrap();

    let pairs: Vec<(User, Comment)> = users::table.inner_join(comments::table).load(conn).unwrap();
    let back: Vec<(Comment, User)> = comments::table.inner_join(users::table).load(conn).unwrap();
    assert_eq!(pairs.len(), 1);
    assert!(pairs.into_iter().eq(back.into_iter().map(|(comment, user)| (user, comment))));
    let none: Vec<(User, Option<Badge>)> = users::table.left_join(badges::table).load(conn).unwrap();
    assert!(none[0].1.is_none());
    let nested: Vec<(String, Option<i32>)> = users::table
        .inner_join(comments::table.left_join(likes::table))
        .select((users::name, likes::id.nullable()))
        .load(conn)
        .unwrap();
    assert_eq!(nested, [(String::from("Ann"), None)]);
    let rooms = rooms::table.inner_join(comments::table).count().get_result(conn);
    assert_eq!(rooms, Ok(0_i64));
    let led: Vec<(User, Team)> = users::table.inner_join(teams::table).load(conn).unwrap();
    assert!(led.is_empty());
}
