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
    #[foreign_key]
    pub parent_id: i32,
    pub parent: HasOne<Parent>,
}

schema! { pub Family: Parent, Child }

fn main() {}
