use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel_cascade::prelude::*;

#[derive(Debug, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub struct State;

#[derive(Model, Debug)]
pub struct Post {
    #[column(auto)]
    pub id: i32,
    #[diesel(sql_type = Text)]
    pub state: State,
    #[diesel(sql_type = Text)]
    pub title: &'static str,
}

schema! { pub Blog: Post }

pub fn copy(conn: &mut SqliteConnection) -> QueryResult<()> {
    let found: Vec<Post> = posts::table.select(Post::as_select()).load(conn)?;
    diesel::insert_into(posts::table).values(&found).execute(conn)?;
    Ok(())
}

fn main() {}
