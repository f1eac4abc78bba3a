use diesel_cascade::prelude::*;

mod tables {
    diesel::table! {
        parent (id) {
            id -> Integer,
        }
    }

    diesel::table! {
        child (id) {
            id -> Integer,
            parent_id -> Text,
        }
    }
}

#[derive(Model)]
#[diesel(table_name = crate::tables::parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = crate::tables::child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub parent_id: i32,
}

schema! { pub Family: Parent, Child }

fn main() {}
