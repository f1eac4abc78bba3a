use diesel::prelude::*;
use diesel_cascade::prelude::*;

mod tables {
    diesel::table! {
        users (id) {
            id -> Integer,
        }
    }
}
use tables::users;

#[derive(Model)]
#[diesel(table_name = tables::users)]
pub struct User {
    pub id: i32,
}

#[derive(Model)]
pub struct Post {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub by: Option<i32>,
}

schema! { pub Forum: User, Post }

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conn = &mut SqliteConnection::establish(":memory:")?;
    let _: Vec<(Post, User)> = posts::table.inner_join(users::table).load(conn)?;
    let _: Vec<(User, Option<Post>)> = users::table.left_join(posts::table).load(conn)?;
    Ok(())
}
