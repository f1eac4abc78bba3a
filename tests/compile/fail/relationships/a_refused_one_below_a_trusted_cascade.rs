use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    #[relationship(passive_deletes)]
    pub children: HasMany<Child>,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(on_delete = "cascade")]
    pub parent_id: i32,
    #[relationship]
    pub toys: HasMany<Toy>,
}

#[derive(Model)]
#[diesel(table_name = toy)]
pub struct Toy {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(on_delete = "cascade")]
    pub child_id: i32,
}

schema! { pub Family: Parent, Child, Toy }

fn main() {}
