use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent<'a> {
    #[column(auto)]
    pub id: i32,
    pub name: &'a str,
}

fn main() {}
