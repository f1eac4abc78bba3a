//! The rows that all other tests start from.

use super::compare::{assert_same, counts, number};
use super::files;
use super::policies::{emitting, trusting};
use super::shop::{Policy, open};
use super::tables::TABLES;

#[test]
fn every_row_of_every_file_is_there() {
    let (Some(folder), Some(database)) = (files::folder(), open::<trusting::Sakila>()) else {
        return;
    };
    let counts = counts(&mut database.connect());
    for table in TABLES {
        let rows = files::read(&folder, table).rows.len();
        assert_eq!(counts[table], i64::try_from(rows).unwrap(), "{table}");
    }
}

#[test]
fn null_and_true_come_through() {
    let (Some(folder), Some(database)) = (files::folder(), open::<trusting::Sakila>()) else {
        return;
    };
    let conn = &mut database.connect();
    let given = |table, column: &str, value: Option<&str>| {
        let file = files::read(&folder, table);
        let position = file.columns.iter().position(|name| name == column).unwrap();
        let rows = file.rows.iter();
        let found = rows.filter(|row| row[position].as_deref() == value).count();
        i64::try_from(found).unwrap()
    };
    let out = number(
        conn,
        "SELECT count(*) FROM rental WHERE return_date IS NULL",
    );
    assert_eq!(out, given("rental", "return_date", None));
    assert!(out > 0);
    let active = number(conn, "SELECT count(*) FROM customer WHERE activebool");
    assert_eq!(active, given("customer", "activebool", Some("t")));
    assert!(active > 0);
}

#[test]
fn every_policy_has_the_same_rows() {
    let (Some(trusting), Some(emitting)) = (open::<trusting::Sakila>(), open::<emitting::Sakila>())
    else {
        return;
    };
    assert_same(
        &trusting::Sakila::contents(&mut trusting.connect()),
        &emitting::Sakila::contents(&mut emitting.connect()),
    );
}
