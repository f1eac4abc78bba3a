use diesel::prelude::*;
use diesel_cascade::prelude::*;

mod schema {
    diesel::table! {
        posts (id) {
            id -> Integer,
            title -> Text,
            views -> BigInt,
            note -> Nullable<Text>,
        }
    }
}

#[derive(Model)]
#[diesel(table_name = crate::schema::posts)]
#[model(new = NewPost)]
pub struct Post {
    #[column(auto)]
    pub id: i32,
    pub title: i64,
    #[diesel(sql_type = Integer)]
    pub views: i32,
    pub note: String,
}

schema! { pub Blog: Post }

pub fn write(conn: &mut SqliteConnection) -> QueryResult<Post> {
    let new = NewPost {
        title: 1,
        views: 3,
        note: String::new(),
    };
    diesel::insert_into(schema::posts::table)
        .values(&new)
        .execute(conn)?;
    Post::query().first(conn)
}

pub fn read(conn: &mut SqliteConnection, post: Post) -> QueryResult<Vec<Post>> {
    diesel::update(schema::posts::table.find(post.id))
        .set(post)
        .execute(conn)?;
    schema::posts::table.select(Post::as_select()).load(conn)
}

fn main() {}
