use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
    #[relationship(secondary = Link, passive_deletes)]
    pub children: ManyToMany<Child>,
}

#[derive(Model)]
#[diesel(table_name = link)]
pub struct Link {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(on_delete = "set_null")]
    pub parent_id: Option<i32>,
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
