//! A public model with a relationship to a private one.

use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    #[relationship(cascade = "all, delete")]
    children: HasMany<Child>,
}

#[derive(Model)]
#[diesel(table_name = child)]
struct Child {
    #[column(auto)]
    id: i32,
    #[foreign_key]
    parent_id: i32,
}

schema! { Family: Parent, Child }

fn main() {}
