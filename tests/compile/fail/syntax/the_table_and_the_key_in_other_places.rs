use diesel_cascade::prelude::*;

#[derive(Model)]
#[table_name(parent)]
#[model(primary_key = id)]
pub struct Parent {
    pub id: i32,
}

schema! { pub Family: Parent }

fn main() {}
