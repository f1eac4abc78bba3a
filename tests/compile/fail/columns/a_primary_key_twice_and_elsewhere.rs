use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent, primary_key(house))]
#[diesel(primary_key(number))]
pub struct Parent {
    pub house: i32,
    pub number: i32,
}

#[derive(Model)]
#[diesel(table_name = child)]
#[model(primary_key(house, number))]
pub struct Child {
    pub house: i32,
    pub number: i32,
}

#[derive(Model)]
#[diesel(table_name = toy, id(house, number))]
pub struct Toy {
    pub house: i32,
    pub number: i32,
}

schema! { pub Family: Parent, Child, Toy }

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    Parent::delete_by_id(conn, (1, 2)).unwrap();
    Child::delete_by_id(conn, (1, 2)).unwrap();
    diesel_cascade::delete(toy::table.find((1, 2))).execute(conn).unwrap();
}
