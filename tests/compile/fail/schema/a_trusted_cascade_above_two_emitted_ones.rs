use diesel_cascade::prelude::*;

#[derive(Model)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    #[relationship(passive_deletes)]
    pub children: HasMany<Child>,
}

#[derive(Model)]
#[diesel(table_name = children)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(on_delete = "cascade")]
    pub parent_id: i32,
    #[relationship(cascade = "all, delete")]
    pub toys: HasMany<Toy>,
}

#[derive(Model)]
pub struct Toy {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub child_id: i32,
}

#[derive(Model)]
pub struct Pet {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    #[relationship(backref = pets)]
    pub child_id: Option<i32>,
}

schema! { pub Family: Parent, Child, Toy, Pet }

fn main() {}
