use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[diesel(sql_type = Int4)]
    pub id: i32,
    #[diesel(sql_type = Varchar)]
    #[column(max_length = 100)]
    pub name: String,
    #[diesel(sql_type = Int8)]
    pub count: i64,
    #[diesel(sql_type = Float8)]
    pub size: f64,
    #[diesel(sql_type = Nullable<Varchar>)]
    pub note: Option<String>,
}

schema! { pub Family: Parent }

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    Family::create_all(conn).unwrap();
    let parents: Vec<Parent> = parent::table.load(conn).unwrap();
    assert!(parents.is_empty());
}
