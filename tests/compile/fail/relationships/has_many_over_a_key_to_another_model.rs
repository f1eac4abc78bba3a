use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = teacher)]
pub struct Teacher {
    #[column(auto)]
    pub id: i32,
    pub name: String,
}

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
    pub children: HasMany<Child>,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub teacher_id: Option<i32>,
}

schema! { pub Family: Parent, Teacher, Child }

fn main() {}
