use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
pub struct User {
    pub id: i32,
}

#[derive(Model, Associations)]
#[diesel(belongs_to(User))]
pub struct Post {
    pub id: i32,
    #[foreign_key]
    pub user_id: i32,
}

schema! { pub Blog: User, Post }

pub fn of(conn: &mut SqliteConnection, user: &User) -> QueryResult<Vec<Post>> {
    Post::belonging_to(user).select(Post::as_select()).load(conn)
}

fn main() {}
