use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(primary_key)]
    pub code: String,
    pub name: String,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto, primary_key)]
    pub id: i32,
    #[foreign_key(Parent)]
    pub parent_code: String,
}

#[derive(Model)]
#[diesel(table_name = toy)]
pub struct Toy {
    #[diesel(primary_key)]
    pub serial: i64,
}

#[derive(Model)]
#[diesel(table_name = room)]
pub struct Room {
    #[column(primary_key)]
    pub house: i32,
    #[column(primary_key)]
    pub number: i32,
}

#[derive(Model)]
#[diesel(table_name = chair)]
#[foreign_key(Room, columns(house, room))]
pub struct Chair {
    #[column(auto)]
    pub id: i32,
    pub house: i32,
    pub room: i32,
}

schema! { pub Family: Parent, Child, Toy, Room, Chair }

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    let parents: Vec<Parent> = parent::table.load(conn).unwrap();
    let _: Vec<Child> = Child::belonging_to(&parents).load(conn).unwrap();
    Parent::delete_by_id(conn, "ann").unwrap();
    Toy::delete_by_id(conn, 7).unwrap();
    Room::delete_by_id(conn, (1, 2)).unwrap();
}
