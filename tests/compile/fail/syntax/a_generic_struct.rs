use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent<T> {
    #[column(auto)]
    pub id: i32,
    pub name: T,
}

fn main() {}
