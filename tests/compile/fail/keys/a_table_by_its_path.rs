use diesel_cascade::prelude::*;

mod schema {
    diesel::table! {
        users (id) {
            id -> Integer,
        }
    }
}

#[derive(Model)]
#[diesel(table_name = crate::schema::users)]
pub struct User {
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = comment)]
pub struct Comment {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(crate::schema::users)]
    pub author: i32,
}

schema! { pub Blog: User, Comment }

fn main() {}
