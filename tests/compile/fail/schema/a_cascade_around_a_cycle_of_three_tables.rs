use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = town)]
pub struct Town {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(Person)]
    pub mayor_id: Option<i32>,
    #[relationship(cascade = "all, delete")]
    pub houses: HasMany<House>,
}

#[derive(Model)]
#[diesel(table_name = house)]
pub struct House {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub town_id: i32,
    #[relationship(cascade = "all, delete")]
    pub people: HasMany<Person>,
}

#[derive(Model)]
#[diesel(table_name = person)]
pub struct Person {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub house_id: i32,
    #[relationship(cascade = "all, delete")]
    pub governed: HasMany<Town>,
}

schema! { pub Land: Town, House, Person }

fn main() {}
