//! Models that nothing outside of a function sees.

use diesel_cascade::prelude::*;

fn main() {
    #[derive(Model)]
    #[diesel(table_name = parent)]
    struct Parent {
        #[column(auto)]
        id: i32,
        #[relationship(cascade = "all, delete")]
        children: HasMany<Child>,
    }

    #[derive(Model)]
    #[diesel(table_name = child)]
    struct Child {
        #[column(auto)]
        id: i32,
        #[foreign_key]
        parent_id: i32,
    }

    schema! { Family: Parent, Child }

    assert_eq!(Family::ddl::<diesel::sqlite::Sqlite>().len(), 3);
}
