use diesel_cascade::prelude::*;

mod schema {
    diesel::table! { owners (id) { id -> Integer, } }
}

#[derive(Model)]
#[diesel(table_name = crate::schema::owner)]
pub struct Owner {
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = crate::shema::keepers)]
pub struct Keeper {
    pub id: i32,
}

#[derive(Model)]
pub struct Pet {
    pub id: i32,
    #[foreign_key]
    pub owner_id: i32,
    #[foreign_key]
    pub keeper_id: i32,
}

schema! { pub Shelter: Owner, Keeper, Pet }

fn main() {}
