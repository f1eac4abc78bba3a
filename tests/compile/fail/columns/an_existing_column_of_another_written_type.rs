use diesel_cascade::prelude::*;

mod schema {
    diesel::table! {
        parent (id) {
            id -> Integer,
            name -> Integer,
        }
    }
}

#[derive(Model)]
#[diesel(table_name = crate::schema::parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    #[diesel(sql_type = BigInt)]
    pub name: i32,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub parent_id: i32,
}

schema! { pub Family: Parent, Child }

fn main() {}
