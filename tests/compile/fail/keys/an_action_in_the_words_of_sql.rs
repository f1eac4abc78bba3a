use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(Parent, ON DELETE SET NULL)]
    pub parent_id: Option<i32>,
    #[foreign_key(Parent, on update cascade, join = false)]
    pub other_id: i32,
}

schema! { pub Family: Parent, Child }

fn main() {}
