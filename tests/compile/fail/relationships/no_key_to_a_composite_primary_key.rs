use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent, primary_key(house, number))]
pub struct Parent {
    pub house: i32,
    pub number: i32,
    #[relationship(cascade = "all, delete")]
    pub children: HasMany<Child>,
    #[relationship(cascade = "all, delete")]
    pub parents: HasMany<Parent>,
    #[relationship(cascade = "all, delete", foreign_key = ownerid)]
    pub toys: HasMany<Toy>,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    pub house: i32,
    pub number: i32,
}

#[derive(Model)]
#[diesel(table_name = toy)]
#[foreign_key(Parent, columns(house, owner))]
pub struct Toy {
    #[column(auto)]
    pub id: i32,
    pub house: i32,
    pub owner: i32,
}

#[derive(Model)]
#[diesel(table_name = room)]
pub struct Room {
    #[column(auto)]
    pub id: i32,
    #[relationship(cascade = "all, delete", foreign_key = roomid)]
    pub chairs: HasMany<Chair>,
}

#[derive(Model)]
#[diesel(table_name = chair)]
pub struct Chair {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub room_id: i32,
}

schema! { pub Family: Parent, Child, Toy, Room, Chair }

fn main() {}
