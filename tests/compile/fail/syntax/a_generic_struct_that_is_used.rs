use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent<T> {
    #[column(auto)]
    pub id: i32,
    pub name: T,
}

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    let parents: Vec<Parent<String>> = parent::table.load(conn).unwrap();
    diesel::insert_into(parent::table).values(&parents).execute(conn).unwrap();
    diesel::update(&parents[0]).set(&parents[0]).execute(conn).unwrap();
    for parent in Parent::<String>::query().load(conn).unwrap() {
        parent.delete(conn).unwrap();
    }
    diesel_cascade::delete(parent::table.find(1)).execute(conn).unwrap();
}
