use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
    pub size: Option<char>,
}

schema! { pub Family: Parent }

fn main() {}
