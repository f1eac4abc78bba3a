use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
    #[column(column_name = size)]
    pub height: i32,
}

schema! { pub Family: Parent }

fn main() {}
