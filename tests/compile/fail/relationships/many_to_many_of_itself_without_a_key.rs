use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
    #[relationship(secondary = Link)]
    pub others: ManyToMany<Parent>,
}

#[derive(Model)]
#[diesel(table_name = link)]
pub struct Link {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(Parent)]
    pub from_id: i32,
    #[foreign_key(Parent)]
    pub to_id: i32,
}

schema! { pub Family: Parent, Link }

fn main() {}
