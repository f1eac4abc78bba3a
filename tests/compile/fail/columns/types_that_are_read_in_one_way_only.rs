use diesel::deserialize::{self, Queryable};
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel::sqlite::Sqlite;
use diesel_cascade::prelude::*;

/// Not behind an `Option`.
pub struct Title;

impl Queryable<Text, Sqlite> for Title {
    type Row = String;

    fn build(_: String) -> deserialize::Result<Self> {
        Ok(Self)
    }
}

#[derive(Model)]
#[model(skip(Insertable, AsChangeset, QueryableByName))]
pub struct Post {
    #[column(auto)]
    pub id: i32,
    #[diesel(sql_type = Text)]
    pub title: Title,
    #[diesel(sql_type = Text)]
    pub subtitle: Option<Title>,
}

#[derive(Model)]
#[model(skip(Insertable, AsChangeset, Queryable, Selectable, HasQuery))]
pub struct Tag {
    #[column(auto)]
    pub id: i32,
    #[diesel(sql_type = Text)]
    pub name: std::rc::Rc<String>,
}

schema! { pub Blog: Post, Tag }

pub fn all(conn: &mut SqliteConnection) -> QueryResult<(Vec<Post>, Vec<Tag>)> {
    let posts = posts::table.select(Post::as_select()).load(conn)?;
    Ok((posts, diesel::sql_query("SELECT * FROM tags").load(conn)?))
}

fn main() {}
