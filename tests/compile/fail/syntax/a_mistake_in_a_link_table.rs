use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
    #[relationship(secondary = Link, cascade = "all, delete", passive_deletes)]
    pub children: ManyToMany<Child>,
}

#[derive(Model)]
#[diesel(table_name = link)]
#[diesel(primary_key(parent_id, child_id))]
pub struct Link {
    #[foreign_key(on_delete = "cascad")]
    pub parent_id: i32,
    #[foreign_key]
    pub child_id: i32,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[relationship(secondary = Link)]
    pub parents: ManyToMany<Parent>,
}

schema! { pub Family: Parent, Link, Child }

fn main() {}
