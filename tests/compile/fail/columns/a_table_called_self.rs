use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = Self::parent)]
pub struct Parent {
    pub id: i32,
}

fn main() {}
