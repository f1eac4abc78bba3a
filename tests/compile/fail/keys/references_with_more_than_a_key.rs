use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
}

#[derive(Model)]
#[diesel(table_name = child)]
#[foreign_key(Parent, columns(parent_id, name), references(id, name))]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    pub parent_id: i32,
    pub name: String,
}

schema! { pub Family: Parent, Child }

fn main() {}
