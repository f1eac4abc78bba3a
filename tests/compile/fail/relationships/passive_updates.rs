use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    #[relationship(cascade = "all, delete", passive_updates)]
    pub children: HasMany<Child>,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub parent_id: i32,
}

schema! { pub Family: Parent, Child }

fn main() {}
