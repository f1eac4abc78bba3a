use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
    #[relationship(secondary = "ParentChild")]
    pub children: ManyToMany<Child>,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    pub number: i32,
}

#[derive(Model)]
#[diesel(table_name = parent_children, primary_key(parent_id, child_id))]
pub struct ParentChild {
    #[foreign_key]
    pub parent_id: i32,
    #[foreign_key]
    pub child_id: i32,
}

schema! { pub Family: Parent, Child, ParentChild }

fn main() {}
