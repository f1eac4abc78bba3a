use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
}

#[derive(Model)]
pub struct Tag {
    pub id: i32,
    #[relationship(secondary = Tagging)]
    pub parents: ManyToMany<Parent>,
}

schema! { pub Family: Parent, Tag }

fn main() {}
