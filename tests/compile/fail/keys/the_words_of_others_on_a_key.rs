use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent, primary_key(house, number))]
#[model(unique_together = ("number", "house"))]
pub struct Parent {
    pub house: i32,
    pub number: i32,
}

#[derive(Model)]
#[diesel(table_name = child)]
#[foreign_key(Parent, column(house, number))]
#[foreign_key(Parent(house, other), no_join)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    pub house: i32,
    pub number: i32,
    pub other: i32,
    #[foreign_key(to = Child, constraint_name = "child_child_fkey")]
    pub child_id: Option<i32>,
    #[column(constraint = "size > 0")]
    pub size: i32,
    #[foreign_key("self", join = false)]
    pub elder_id: Option<i32>,
}

schema! { pub Family: Parent, Child }

fn main() {}
