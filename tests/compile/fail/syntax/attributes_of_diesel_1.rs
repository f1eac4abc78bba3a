use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[table_name = "people"]
#[primary_key(code)]
pub struct Person {
    pub code: i32,
    #[column_name = "full_name"]
    pub name: String,
    #[sql_type = "diesel::sql_types::Text"]
    pub nick: Option<String>,
}

#[derive(Model)]
#[diesel(table_name = article)]
#[belongs_to(Person)]
pub struct Article {
    #[primary_key]
    pub id: i32,
    pub person_id: i32,
}

schema! { pub Blog: Person, Article }

fn main() {
    let conn = &mut SqliteConnection::establish("blog.db").unwrap();
    let ann: Person = people::table
        .filter(people::full_name.eq("Ann"))
        .select(Person::as_select())
        .first(conn)
        .unwrap();
    let _: Vec<(Article, Person)> = article::table
        .inner_join(people::table)
        .select((Article::as_select(), Person::as_select()))
        .load(conn)
        .unwrap();
    let _ = ann.delete(conn);
}
