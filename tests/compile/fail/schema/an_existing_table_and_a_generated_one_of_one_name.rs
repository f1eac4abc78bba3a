use diesel_cascade::prelude::*;

mod tables {
    diesel::table! {
        parent (id) {
            id -> Integer,
        }
    }
}

#[derive(Model)]
#[diesel(table_name = tables::parent)]
pub struct Parent {
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Other {
    pub id: i32,
}

schema! { pub Family: Parent, Other }

fn main() {}
