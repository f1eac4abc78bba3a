//! A chain of rows, longer than what MariaDB follows by itself.

use diesel::prelude::*;
use diesel_cascade::prelude::*;

use crate::backend::Database;
use crate::body::rows::{count, run};

const LENGTH: i32 = 1_500;

macro_rules! chain {
    ($name:ident, ($($key:tt)*)) => {
        mod $name {
            use diesel_cascade::prelude::*;

            #[derive(Model)]
            #[diesel(table_name = link)]
            pub struct Link {
                #[column(auto)]
                pub id: i32,
                #[foreign_key(Link $($key)*)]
                pub after: Option<i32>,
                #[relationship(cascade = "all, delete")]
                pub next: HasMany<Link>,
            }

            schema! { pub Chain: Link }
        }
    };
}

chain!(held, ());
chain!(set_to_null, (, on_delete = "set null"));
chain!(unknown_to_the_database, (, constraint = false));

macro_rules! goes_as_a_whole {
    ($name:ident) => {
        use $name::{Chain, Link, link};

        let database = Database::new();
        let conn = &mut database.connect();
        Chain::create_all(conn).unwrap();
        let after = |id| if id == 1 { None } else { Some(id - 1) };
        let links: Vec<_> = (1..=LENGTH)
            .map(|id| (link::id.eq(id), link::after.eq(after(id))))
            .collect();
        for link in links {
            diesel::insert_into(link::table)
                .values(link)
                .execute(conn)
                .unwrap();
        }
        // Another chain, of one link.
        run(conn, "INSERT INTO link (id, after) VALUES (9999, NULL)");
        let report = Link::delete_by_id(conn, 1).unwrap();
        assert_eq!(report.tables()[0].deleted(), LENGTH as usize);
        assert_eq!(count(conn, "link"), 1);
    };
}

#[test]
fn a_long_chain_goes_as_a_whole() {
    goes_as_a_whole!(held);
}

#[test]
fn a_long_chain_over_set_null_goes_as_a_whole() {
    goes_as_a_whole!(set_to_null);
}

#[test]
fn a_long_chain_that_the_database_does_not_know_goes_as_a_whole() {
    goes_as_a_whole!(unknown_to_the_database);
}
