use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent as other_parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
}

fn main() {}
