//! A public model with a key to a private one.

use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
struct Parent {
    #[column(auto)]
    id: i32,
    #[relationship(cascade = "all, delete")]
    children: HasMany<Child>,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub parent_id: i32,
}

schema! { Family: Parent, Child }

fn main() {}
