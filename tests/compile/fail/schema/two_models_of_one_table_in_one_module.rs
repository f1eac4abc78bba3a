use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
struct Parent {
    #[column(auto)]
    id: i32,
    name: String,
}

#[derive(Model)]
#[diesel(table_name = parent)]
struct ParentCard {
    #[column(auto)]
    id: i32,
    street: String,
}

schema! { Family: Parent }

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    let named = parent::table.filter(parent::name.eq("Ann"));
    let _: Vec<Parent> = named.load(conn).unwrap();
}
