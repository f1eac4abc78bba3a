use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model, Selectable)]
#[diesel(table_name = parent)]
pub struct Parent {
    pub id: i32,
    pub name: String,
}

schema! { pub Family: Parent }

fn main() {}
