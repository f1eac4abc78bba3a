use diesel::prelude::*;
use diesel_cascade::prelude::*;

diesel::table! {
    parent (id) {
        id -> Integer,
        name -> Text,
    }
}

#[derive(Model)]
#[diesel(table_name = self::parent)]
pub struct Parent {
    pub id: i32,
    pub name: Option<String>,
}

schema! { pub Family: Parent }

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    let parents: Vec<Parent> = parent::table.load(conn).unwrap();
    diesel::insert_into(parent::table).values(&parents).execute(conn).unwrap();
    diesel::update(&parents[0]).set(&parents[0]).execute(conn).unwrap();
}
