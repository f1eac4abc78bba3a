//! Two models of a table that is there already, both with its foreign key; one
//! of them is in the schema.

use diesel_cascade::prelude::*;

mod schema {
    diesel::table! {
        parent (id) {
            id -> Integer,
        }
    }
    diesel::table! {
        child (id) {
            id -> Integer,
            parent_id -> Integer,
            name -> Text,
        }
    }
}

#[derive(Model)]
#[diesel(table_name = schema::parent)]
pub struct Parent {
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = schema::child)]
pub struct Child {
    pub id: i32,
    #[foreign_key]
    pub parent_id: i32,
}

#[derive(Model)]
#[diesel(table_name = schema::child)]
pub struct ChildName {
    pub id: i32,
    #[foreign_key]
    pub parent_id: i32,
    pub name: String,
}

schema! { pub Family: Parent, Child }

fn main() {}
