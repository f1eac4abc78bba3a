//! Enough rows that a plan which reads a table in full is not the cheapest
//! one, and the deletes whose plans are looked at.

use crate::backend::{Conn, DB, Database};
use crate::body::rows::run;

/// Three generations by keys that are emitted, and guests whose key is nulled.
pub mod family {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    #[diesel(table_name = parent)]
    pub struct Parent {
        #[column(auto)]
        pub id: i32,
        pub age: i32,
        #[relationship(cascade = "all, delete")]
        pub children: HasMany<Child>,
        #[relationship(foreign_key = host_id)]
        pub hosts: HasMany<Guest>,
        #[relationship(foreign_key = driver_id)]
        pub drivers: HasMany<Guest>,
    }

    #[derive(Model)]
    #[diesel(table_name = child)]
    pub struct Child {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub parent_id: i32,
        #[relationship(cascade = "all, delete")]
        pub toys: HasMany<Toy>,
    }

    #[derive(Model)]
    #[diesel(table_name = toy)]
    pub struct Toy {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub child_id: i32,
    }

    #[derive(Model)]
    #[diesel(table_name = guest)]
    pub struct Guest {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(Parent)]
        pub host_id: Option<i32>,
        #[foreign_key(Parent, join = false)]
        pub driver_id: Option<i32>,
    }

    schema! { pub Family: Parent, Child, Toy, Guest }
}

/// Two ways from a shop to its sales, and a third key that is nulled.
pub mod diamond {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    #[diesel(table_name = shop)]
    pub struct Shop {
        #[column(auto)]
        pub id: i32,
        pub age: i32,
        #[relationship(cascade = "all, delete")]
        pub clerks: HasMany<Clerk>,
        #[relationship(cascade = "all, delete")]
        pub clients: HasMany<Client>,
    }

    #[derive(Model)]
    #[diesel(table_name = clerk)]
    pub struct Clerk {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub shop_id: i32,
        #[relationship(cascade = "all, delete", foreign_key = seller_id)]
        pub sales: HasMany<Sale>,
        #[relationship(foreign_key = checker_id)]
        pub checks: HasMany<Sale>,
    }

    #[derive(Model)]
    #[diesel(table_name = client)]
    pub struct Client {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub shop_id: i32,
        #[relationship(cascade = "all, delete")]
        pub sales: HasMany<Sale>,
    }

    #[derive(Model)]
    #[diesel(table_name = sale)]
    pub struct Sale {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(Clerk)]
        pub seller_id: i32,
        #[foreign_key(Clerk, join = false)]
        pub checker_id: Option<i32>,
        #[foreign_key]
        pub client_id: i32,
        #[relationship(cascade = "all, delete")]
        pub items: HasMany<Item>,
    }

    #[derive(Model)]
    #[diesel(table_name = item)]
    pub struct Item {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub sale_id: i32,
    }

    schema! { pub Chain: Shop, Clerk, Client, Sale, Item }
}

/// A tree in one table, which hangs together by two keys, with leaves.
pub mod tree {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    #[diesel(table_name = folder)]
    pub struct Folder {
        #[column(auto)]
        pub id: i32,
        pub age: i32,
        #[foreign_key(Folder)]
        #[relationship(backref = folders, cascade = "all, delete")]
        pub inside: Option<i32>,
        #[foreign_key(Folder, join = false)]
        #[relationship(backref = copies, cascade = "all, delete")]
        pub copy_of: Option<i32>,
        #[relationship(cascade = "all, delete")]
        pub files: HasMany<File>,
    }

    #[derive(Model)]
    #[diesel(table_name = file)]
    pub struct File {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub folder_id: i32,
    }

    schema! { pub Disk: Folder, File }
}

/// A delete whose statements are to be explained.
pub struct Case {
    pub name: &'static str,
    /// The tables that it has no reason to read in full.
    pub tables: &'static [&'static str],
    /// Its statements; the filter's only value is an integer.
    pub statements: Vec<String>,
    /// What the filter's value may be.
    pub value: i32,
    /// Runs it.
    pub run: fn(&mut Conn, i32),
}

macro_rules! case {
    ($name:literal, $value:literal, $tables:expr, |$id:ident| $delete:expr) => {
        Case {
            name: $name,
            tables: $tables,
            statements: {
                let $id = $value;
                let plan = diesel_cascade::delete($delete).plan::<DB>();
                plan.sql().map(String::from).collect()
            },
            value: $value,
            run: |conn, $id| {
                diesel_cascade::delete($delete).execute(conn).unwrap();
            },
        }
    };
}

pub fn cases() -> Vec<Case> {
    use diesel::prelude::*;

    vec![
        case!(
            "a family, by key",
            7,
            &["parent", "child", "toy", "guest"],
            |id| family::parent::table.find(id)
        ),
        case!(
            "a family, by a filter",
            30,
            &["child", "toy", "guest"],
            |id| family::parent::table.filter(family::parent::age.eq(id))
        ),
        case!(
            "a child, by key",
            7,
            &["parent", "child", "toy", "guest"],
            |id| family::child::table.find(id)
        ),
        case!(
            "a diamond, by key",
            7,
            &["shop", "clerk", "client", "sale", "item"],
            |id| diamond::shop::table.find(id)
        ),
        case!(
            "a diamond, by a filter",
            30,
            &["clerk", "client", "sale", "item"],
            |id| diamond::shop::table.filter(diamond::shop::age.eq(id))
        ),
        case!("a tree, by key", 7, &["folder", "file"], |id| {
            tree::folder::table.find(id)
        }),
        case!("a tree, by a filter", 30, &["file"], |id| {
            tree::folder::table.filter(tree::folder::age.eq(id))
        }),
    ]
}

/// A database with 2,000 parents, shops and so on, five children to each, and
/// three toys to each of these. five parents have the same age.
pub fn loaded() -> (Database, Conn) {
    use diesel_cascade::Schema;

    let database = Database::new();
    let mut conn = database.connect();
    family::Family::create_all(&mut conn).unwrap();
    diamond::Chain::create_all(&mut conn).unwrap();
    tree::Disk::create_all(&mut conn).unwrap();
    let conn_ = &mut conn;
    insert(conn_, "parent (id, age)", 2_000, |i| {
        format!("{i}, {}", i % 400)
    });
    insert(conn_, "child (id, parent_id)", 10_000, |i| {
        format!("{i}, {}", up(i, 5))
    });
    insert(conn_, "toy (id, child_id)", 30_000, |i| {
        format!("{i}, {}", up(i, 3))
    });
    insert(conn_, "guest (id, host_id, driver_id)", 10_000, |i| {
        format!("{i}, {}, {}", up(i, 5), 2_001 - up(i, 5))
    });
    insert(conn_, "shop (id, age)", 2_000, |i| {
        format!("{i}, {}", i % 400)
    });
    insert(conn_, "clerk (id, shop_id)", 6_000, |i| {
        format!("{i}, {}", up(i, 3))
    });
    insert(conn_, "client (id, shop_id)", 6_000, |i| {
        format!("{i}, {}", up(i, 3))
    });
    insert(
        conn_,
        "sale (id, seller_id, checker_id, client_id)",
        20_000,
        |i| {
            format!(
                "{i}, {}, {}, {}",
                i % 6_000 + 1,
                i % 5_999 + 1,
                i % 5_987 + 1
            )
        },
    );
    insert(conn_, "item (id, sale_id)", 40_000, |i| {
        format!("{i}, {}", up(i, 2))
    });
    // Trees of two levels below their root, each with one that is a copy.
    insert(
        conn_,
        "folder (id, age, inside, copy_of)",
        10_000,
        |i| match i {
            ..=1_000 => format!("{i}, {}, NULL, NULL", i % 500),
            1_001..=9_000 => format!("{i}, {}, {}, NULL", i % 500, up(i - 1_000, 2)),
            _ => format!("{i}, {}, NULL, {}", i % 500, i - 9_000),
        },
    );
    insert(conn_, "file (id, folder_id)", 30_000, |i| {
        format!("{i}, {}", up(i, 3))
    });
    (database, conn)
}

/// The number of the parent of the child number `i`, where each has so many.
fn up(i: i32, children: i32) -> i32 {
    (i + children - 1) / children
}

fn insert(conn: &mut Conn, columns: &str, rows: i32, row: impl Fn(i32) -> String) {
    let rows: Vec<_> = (1..=rows).map(|i| format!("({})", row(i))).collect();
    run(
        conn,
        &format!("INSERT INTO {columns} VALUES {}", rows.join(", ")),
    );
}
