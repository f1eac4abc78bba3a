use diesel::prelude::*;
use diesel_cascade::prelude::*;

mod models {
    use diesel_cascade::prelude::*;

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
}

mod shop {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    #[diesel(table_name = book)]
    pub struct Book {
        #[column(auto)]
        pub id: i32,
    }

    schema! { pub Shop: self::* }
}

schema! { pub Family: models::{Parent, Child} }

fn main() {
    use models::{Child, Parent, child, parent};

    let conn = &mut SqliteConnection::establish("family.db").unwrap();
    let _: Vec<(Child, Parent)> = child::table.inner_join(parent::table).load(conn).unwrap();
    let _ = Parent::delete_by_id(conn, 1);
    let _ = diesel_cascade::delete(child::table).execute(conn);
    let _: Vec<shop::Book> = shop::book::table.load(conn).unwrap();
}
