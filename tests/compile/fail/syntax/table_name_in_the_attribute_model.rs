use diesel_cascade::prelude::*;

#[derive(Model)]
#[model(table_name = "parents")]
pub struct Parent {
    pub id: i32,
}

schema! { pub Family: Parent }

fn main() {}
