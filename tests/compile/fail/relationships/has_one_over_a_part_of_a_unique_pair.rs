use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
    pub child: HasOne<Child>,
}

#[derive(Model)]
#[diesel(table_name = child)]
#[model(unique(parent_id, age))]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub parent_id: Option<i32>,
    pub age: i32,
}

schema! { pub Family: Parent, Child }

fn main() {}
