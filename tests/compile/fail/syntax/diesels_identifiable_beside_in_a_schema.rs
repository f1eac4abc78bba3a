use diesel_cascade::prelude::*;

#[derive(Model, diesel::Identifiable)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
}

schema! { pub Family: Parent }

fn main() {}
