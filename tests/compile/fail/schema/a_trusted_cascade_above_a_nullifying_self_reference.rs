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
    #[foreign_key(Child)]
    pub older_id: Option<i32>,
    #[relationship(foreign_key = older_id)]
    pub younger: HasMany<Child>,
}

schema! { pub Family: Parent, Child }

fn main() {}
