use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
    #[relationship(secondary = Link)]
    pub children: ManyToMany<Child>,
    #[relationship(secondary = Link)]
    pub others: ManyToMany<Child>,
}

#[derive(Model)]
#[diesel(table_name = link)]
#[diesel(primary_key(parent_id, child_id))]
pub struct Link {
    #[foreign_key]
    pub parent_id: i32,
    #[foreign_key]
    pub child_id: i32,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    pub age: i32,
}

schema! { pub Family: Parent, Link, Child }

fn main() {}
