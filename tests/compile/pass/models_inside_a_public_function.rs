//! Public models inside a function.

use diesel_cascade::prelude::*;

fn main() {
    #[derive(Model)]
    #[diesel(table_name = parent)]
    pub struct Parent {
        #[column(auto)]
        pub id: i32,
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

    assert_eq!(Family::ddl::<diesel::sqlite::Sqlite>().len(), 3);
}
