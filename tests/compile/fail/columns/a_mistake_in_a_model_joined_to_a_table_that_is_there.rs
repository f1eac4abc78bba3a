use diesel::prelude::*;
use diesel_cascade::prelude::*;

diesel::table! {
    post (id) {
        id -> Integer,
    }
}

#[derive(Model)]
#[diesel(table_name = self::post)]
pub struct Post {
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = comment)]
pub struct Comment {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(ondelete = "cascade")]
    pub post_id: i32,
}

schema! { pub Forum: Post, Comment }

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    let _: Vec<(Comment, Post)> = comment::table.inner_join(post::table).load(conn).unwrap();
    let _: Vec<(Post, Comment)> = post::table.inner_join(comment::table).load(conn).unwrap();
}
