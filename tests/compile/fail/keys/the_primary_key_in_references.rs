use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    pub id: i32,
    #[foreign_key(Parent, references = id)]
    pub first: i32,
    #[foreign_key(Parent, id, join = false)]
    pub second: i32,
    #[foreign_key(Parent, to_field = "id", join = false)]
    pub third: i32,
}

schema! { pub Family: Parent, Child }

fn main() {}
