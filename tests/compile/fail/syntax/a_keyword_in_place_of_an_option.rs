use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    #[column(type = "citext")]
    pub name: String,
}

schema! { pub Family: Parent }

fn main() {}
