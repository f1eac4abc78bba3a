//! Fields of relationships hold nothing that a program would read.
#![deny(warnings)]

use diesel::prelude::*;
use diesel_cascade::prelude::*;

mod family {
    use diesel_cascade::prelude::*;

    #[derive(Model, Debug, Clone)]
    #[diesel(table_name = parent)]
    pub(crate) struct Parent {
        #[column(auto)]
        pub(crate) id: i32,
        #[relationship(foreign_key = parent_id, cascade = "all, delete")]
        pub(crate) children: HasMany<Child>,
        #[relationship(foreign_key = only_parent_id)]
        only: HasOne<Child>,
    }

    #[derive(Model, Debug, Clone)]
    #[diesel(table_name = child)]
    #[model(skip(Insertable, AsChangeset))]
    pub(crate) struct Child {
        #[column(auto)]
        pub(crate) id: i32,
        #[foreign_key]
        pub(crate) parent_id: i32,
        #[foreign_key(Parent, join = false)]
        #[column(unique)]
        pub(crate) only_parent_id: Option<i32>,
        #[relationship(secondary = Link)]
        friends: ManyToMany<Parent>,
    }

    #[derive(Model)]
    #[diesel(table_name = link, primary_key(parent_id, child_id))]
    struct Link {
        #[foreign_key]
        parent_id: i32,
        #[foreign_key]
        child_id: i32,
    }

    schema! { pub(crate) Family: Parent, Child, Link }
}

fn main() {
    use family::{Child, Family, Parent, child};

    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    Family::create_all(conn).unwrap();
    let found: Vec<Child> = child::table.select(Child::as_select()).load(conn).unwrap();
    for Child {
        id,
        parent_id,
        only_parent_id,
        ..
    } in found
    {
        println!("{id} {parent_id} {only_parent_id:?}");
        let _ = Parent::delete_by_id(conn, parent_id);
    }
}
