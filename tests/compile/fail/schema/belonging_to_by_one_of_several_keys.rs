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
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(Parent)]
    pub mother_id: Option<i32>,
    #[foreign_key(Parent)]
    pub father_id: Option<i32>,
}

schema! { pub Family: Parent, Child }

fn belonging(parent: &Parent) {
    let _ = Child::belonging_to(parent);
}

fn main() {}
