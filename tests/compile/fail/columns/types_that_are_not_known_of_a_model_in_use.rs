use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Debug, Clone)]
pub enum State {
    Open,
}

#[derive(Model)]
#[model(new = NewPost)]
pub struct Post {
    #[column(auto)]
    pub id: i32,
    pub state: State,
    pub comments: Vec<Comment>,
    pub views: usize,
}

#[derive(Model)]
pub struct Comment {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub post_id: i32,
}

schema! { pub Blog: Post, Comment }

pub fn write(conn: &mut SqliteConnection) -> QueryResult<Post> {
    let new = NewPost {
        state: State::Open,
        views: 3,
    };
    diesel::insert_into(posts::table)
        .values(new)
        .execute(conn)?;
    Post::query().first(conn)
}

pub fn read(conn: &mut SqliteConnection, post: &Post) -> QueryResult<Vec<(Post, Comment)>> {
    diesel::update(posts::table.find(post.id))
        .set(post)
        .execute(conn)?;
    posts::table
        .inner_join(comments::table)
        .filter(posts::state.eq("open"))
        .filter(posts::views.gt(5))
        .select((Post::as_select(), Comment::as_select()))
        .load(conn)
}

fn main() {}
