use diesel_cascade::prelude::*;

mod schema {
    diesel::table! { parent (id) { id -> Integer, name -> Text, } }
}

#[derive(Model)]
#[diesel(table_name = crate::schema::parent::table)]
pub struct Parent {
    pub id: i32,
    pub name: String,
}

schema! { pub Family: Parent }

fn main() {}
