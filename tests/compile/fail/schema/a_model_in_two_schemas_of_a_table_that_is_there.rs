use diesel_cascade::prelude::*;

mod schema {
    diesel::table! { users (id) { id -> Integer, } }
}

#[derive(Model)]
#[diesel(table_name = crate::schema::users)]
pub struct User {
    pub id: i32,
}

#[derive(Model)]
pub struct Post {
    pub id: i32,
    #[foreign_key]
    pub user_id: i32,
}

schema! { pub Blog: User, Post }
schema! { pub Users: User }

fn main() {}
