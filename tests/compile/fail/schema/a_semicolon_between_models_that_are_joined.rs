use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
pub struct User {
    pub id: i32,
}

#[derive(Model)]
pub struct Post {
    pub id: i32,
    #[foreign_key]
    pub user_id: i32,
}

schema! { pub Blog: User; self::Post, }

pub fn posts(conn: &mut SqliteConnection) -> QueryResult<Vec<(i32, i32)>> {
    posts::table
        .inner_join(users::table)
        .select((users::id, posts::id))
        .load(conn)
}

pub fn forget(conn: &mut SqliteConnection) -> Result<(), diesel_cascade::Error> {
    Post::delete_by_id(conn, 1)?;
    User::delete_by_id(conn, 1)?;
    Ok(())
}

fn main() {}
