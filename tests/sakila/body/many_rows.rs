//! Thousands of rows at once: whole tables, and long lists of keys.

use diesel::prelude::*;
use diesel_cascade::Schema;

use super::compare::{counts, counts_without, keys, number};
use super::policies::emitting;
use super::shop::{open, same_in_each_policy};
use super::tables::TABLES;

/// What every row meets.
const ALL: &str = "1 = 1";

#[test]
fn all_customers() {
    same_in_each_policy!(|conn| {
        let before = counts(conn);
        let expected = counts_without(
            conn,
            &[("customer", ALL), ("rental", ALL), ("payment", ALL)],
        );
        let report = diesel_cascade::delete(customer::table)
            .execute(conn)
            .unwrap();
        assert_eq!(i64::try_from(report.deleted()).unwrap(), before["customer"]);
        assert_eq!(counts(conn), expected);
    });
}

#[test]
fn all_films() {
    same_in_each_policy!(|conn| {
        let expected = counts_without(
            conn,
            &[
                ("film", ALL),
                ("film_actor", ALL),
                ("film_category", ALL),
                ("inventory", ALL),
                ("rental", ALL),
            ],
        );
        diesel_cascade::delete(film::table).execute(conn).unwrap();
        assert_eq!(counts(conn), expected);
        let paid = "SELECT count(*) FROM payment WHERE rental_id IS NOT NULL";
        assert_eq!(number(conn, paid), 0);
    });
}

#[test]
fn all_link_rows() {
    same_in_each_policy!(|conn| {
        let expected = counts_without(conn, &[("film_actor", ALL)]);
        diesel_cascade::delete(film_actor::table)
            .execute(conn)
            .unwrap();
        assert_eq!(counts(conn), expected);
    });
}

#[test]
fn ten_thousand_keys() {
    same_in_each_policy!(|conn| {
        let ids = keys(
            conn,
            "SELECT rental_id FROM rental ORDER BY rental_id LIMIT 10000",
        );
        let doomed = format!("rental_id <= {}", ids[ids.len() - 1]);
        let expected = counts_without(conn, &[("rental", &doomed)]);
        let paid = number(
            conn,
            &format!("SELECT count(*) FROM payment WHERE NOT ({doomed})"),
        );

        let report = diesel_cascade::delete(rental::table.filter(rental::rental_id.eq_any(&ids)))
            .execute(conn)
            .unwrap();

        assert_eq!(report.deleted(), ids.len());
        assert_eq!(counts(conn), expected);
        let still = "SELECT count(*) FROM payment WHERE rental_id IS NOT NULL";
        assert_eq!(number(conn, still), paid);
    });
}

#[test]
fn all_tables_with_their_rows() {
    let Some(database) = open::<emitting::Sakila>() else {
        return;
    };
    let conn = &mut database.connect();
    emitting::Sakila::drop_all(conn).unwrap();
    for table in TABLES {
        let query = diesel::sql_query(format!("SELECT * FROM {table}"));
        assert!(query.execute(conn).is_err(), "{table} is still there");
    }
    emitting::Sakila::create_all(conn).unwrap();
    assert!(counts(conn).values().all(|rows| *rows == 0));
}
