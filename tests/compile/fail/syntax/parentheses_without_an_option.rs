use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
#[model((name, id))]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
}

schema! { pub Family: Parent }

fn main() {}
