//! Indexes that the server makes itself, and its own limit of cascades.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use diesel_cascade::prelude::*;

use crate::backend::Database;
use crate::body::families::with_family;
use crate::body::rows::{count, run};

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

#[test]
fn a_foreign_key_has_one_index() {
    let (_database, mut conn) = with_family!(emit);
    let indexes = diesel::sql_query(
        "SELECT COUNT(*) AS count FROM information_schema.statistics
         WHERE table_schema = DATABASE() AND table_name = ? AND column_name = ?",
    )
    .bind::<Text, _>("child")
    .bind::<Text, _>("parent_id")
    .get_result::<Count>(&mut conn)
    .unwrap();
    assert_eq!(indexes.count, 1);
}

/// A chain in one table, by trust and by emit.
macro_rules! chain {
    ($module:ident, $(#[$attributes:meta])*) => {
        mod $module {
            use diesel_cascade::prelude::*;

            #[derive(Model, Debug, PartialEq)]
            #[diesel(table_name = link)]
            pub struct Link {
                #[column(auto)]
                pub id: i32,
                $(#[$attributes])*
                pub above: Option<i32>,
            }

            schema! { pub Links: Link }
        }
    };
}

chain!(
    trusted,
    #[foreign_key(Link, on_delete = "cascade")]
    #[relationship(backref = links, passive_deletes)]
);
chain!(
    emitted,
    #[foreign_key(Link)]
    #[relationship(backref = links, cascade = "all, delete")]
);

const LINKS: &str = "INSERT INTO link (id, above) VALUES (1, NULL), (2, 1), (3, 2), (4, 3), (5, 4),
    (6, 5), (7, 6), (8, 7), (9, 8), (10, 9), (11, 10), (12, 11), (13, 12), (14, 13), (15, 14),
    (16, 15), (17, 16), (18, 17), (19, 18), (20, 19)";

#[test]
fn more_cascades_than_innodb_follows_are_an_error_and_nothing_is_changed() {
    let database = Database::new();
    let conn = &mut database.connect();
    trusted::Links::create_all(conn).unwrap();
    run(conn, LINKS);
    trusted::Link::delete_by_id(conn, 1).unwrap_err();
    assert_eq!(count(conn, "link"), 20);
    // From further down there are fewer.
    trusted::Link::delete_by_id(conn, 15).unwrap();
    assert_eq!(count(conn, "link"), 14);
}

#[test]
fn emitted_deletes_go_as_deep_as_the_rows_do() {
    let database = Database::new();
    let conn = &mut database.connect();
    emitted::Links::create_all(conn).unwrap();
    run(conn, LINKS);
    emitted::Link::delete_by_id(conn, 1).unwrap();
    assert_eq!(count(conn, "link"), 0);
}
