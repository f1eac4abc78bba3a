use diesel_cascade::prelude::*;

mod schema {
    diesel::table! { users (id) { id -> Integer, } }
    diesel::table! { posts (id) { id -> Integer, user_id -> Integer, } }
    diesel::joinable!(posts -> users (user_id));
    diesel::allow_tables_to_appear_in_same_query!(posts, users);
}

#[derive(Model)]
#[diesel(table_name = crate::schema::users)]
pub struct User {
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = crate::schema::posts)]
pub struct Post {
    pub id: i32,
    #[foreign_key]
    pub user_id: i32,
}

#[derive(Model)]
pub struct Tag {
    pub id: i32,
}

schema! { pub Blog: User, Psot, Tag }

fn main() {}
