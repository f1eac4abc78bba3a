use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
}

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct ParentCard {
    #[column(auto)]
    pub id: i32,
    pub street: String,
}

schema! { pub Family: Parent }

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    let named = parent::table.filter(parent::name.eq("Ann"));
    let _: Vec<Parent> = named.load(conn).unwrap();
}
