use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub enum Parent {
    Mother,
    Father,
}

fn main() {}
