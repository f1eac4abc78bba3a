use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = crate::super)]
pub struct Parent {
    pub id: i32,
}

fn main() {}
