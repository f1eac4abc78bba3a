use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
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
}

schema! { pub Family: Parent, Child }

schema! { pub Family2: Parent, Child }

fn main() {}
