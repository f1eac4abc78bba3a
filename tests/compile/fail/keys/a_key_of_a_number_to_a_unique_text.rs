use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    #[column(unique)]
    pub code: String,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(Parent, references(code))]
    pub parent: Option<i32>,
}

schema! { pub Family: Parent, Child }

fn main() {}
