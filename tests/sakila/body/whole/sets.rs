//! The answer of sets, told from the files alone: all that is reached from the
//! rows that are deleted goes, and keys that may be NULL forget what is gone.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Integer, Nullable};

use crate::backend::Conn;
use crate::body::files;

/// What is compared of each table: its key, and of a table with a key that may
/// be NULL that one too. What others point at is the first column.
const COMPARED: [(&str, &[&str]); 15] = [
    ("actor", &["actor_id"]),
    ("address", &["address_id"]),
    ("category", &["category_id"]),
    ("city", &["city_id"]),
    ("country", &["country_id"]),
    ("customer", &["customer_id"]),
    ("film", &["film_id", "original_language_id"]),
    ("film_actor", &["actor_id", "film_id"]),
    ("film_category", &["film_id", "category_id"]),
    ("inventory", &["inventory_id"]),
    ("language", &["language_id"]),
    ("payment", &["payment_id", "rental_id"]),
    ("rental", &["rental_id"]),
    ("staff", &["staff_id"]),
    ("store", &["store_id"]),
];

/// The keys by which rows go with what they point at: the table, its column,
/// and the table that it points at.
const GO: [(&str, &str, &str); 20] = [
    ("address", "city_id", "city"),
    ("city", "country_id", "country"),
    ("customer", "address_id", "address"),
    ("customer", "store_id", "store"),
    ("film", "language_id", "language"),
    ("film_actor", "actor_id", "actor"),
    ("film_actor", "film_id", "film"),
    ("film_category", "category_id", "category"),
    ("film_category", "film_id", "film"),
    ("inventory", "film_id", "film"),
    ("inventory", "store_id", "store"),
    ("payment", "customer_id", "customer"),
    ("payment", "staff_id", "staff"),
    ("rental", "customer_id", "customer"),
    ("rental", "inventory_id", "inventory"),
    ("rental", "staff_id", "staff"),
    ("staff", "address_id", "address"),
    ("staff", "store_id", "store"),
    ("store", "address_id", "address"),
    ("store", "manager_staff_id", "staff"),
];

/// The keys that forget what they point at, in the same form.
const FORGET: [(&str, &str, &str); 2] = [
    ("film", "original_language_id", "language"),
    ("payment", "rental_id", "rental"),
];

/// Some numbers of one row, by their columns.
type Row = BTreeMap<&'static str, Option<i32>>;

/// What is compared, of each table.
pub type Left = BTreeMap<&'static str, BTreeSet<Vec<Option<i32>>>>;

/// What a delete of rows of one table leaves of the files.
pub fn left_without(folder: &Path, root: &'static str, keys: &[i32]) -> Left {
    let mut rows: BTreeMap<_, _> = COMPARED
        .iter()
        .map(|(table, _)| (*table, read(folder, table)))
        .collect();
    let mut doomed = BTreeSet::new();
    let keys = keys.iter().copied().collect();
    let mut new = take(rows.get_mut(root).unwrap(), root, key(root), &keys);
    assert_eq!(new.len(), keys.len(), "{root} {keys:?}");
    while !new.is_empty() {
        doomed.append(&mut new);
        for (table, column, parent) in GO {
            let parents = ids(&doomed, parent);
            new.append(&mut take(
                rows.get_mut(table).unwrap(),
                table,
                column,
                &parents,
            ));
        }
    }
    for (table, column, parent) in FORGET {
        let parents = ids(&doomed, parent);
        for row in rows.get_mut(table).unwrap() {
            let value = row.get_mut(column).unwrap();
            *value = value.filter(|id| !parents.contains(id));
        }
    }
    let compared = |row: &Row, columns: &[&str]| columns.iter().map(|name| row[name]).collect();
    COMPARED
        .iter()
        .map(|(table, columns)| {
            let left = rows[table].iter().map(|row| compared(row, columns));
            (*table, left.collect())
        })
        .collect()
}

/// How many rows each table has lost of those in the files, without the tables
/// that have lost none.
pub fn lost(folder: &Path, left: &Left) -> BTreeMap<&'static str, usize> {
    let lost = |(table, rows): (&&'static str, &BTreeSet<_>)| {
        let before = files::read(folder, table).rows.len();
        (*table, before - rows.len())
    };
    left.iter()
        .map(lost)
        .filter(|(_, rows)| *rows > 0)
        .collect()
}

/// What the database has.
pub fn found(conn: &mut Conn) -> Left {
    COMPARED
        .iter()
        .map(|(table, columns)| {
            // The same column twice where there is but one.
            let last = columns[columns.len() - 1];
            let query = format!("SELECT {}, {last} FROM {table}", columns[0]);
            let rows: Vec<(Option<i32>, Option<i32>)> =
                sql::<(Nullable<Integer>, Nullable<Integer>)>(&query)
                    .load(conn)
                    .unwrap_or_else(|error| panic!("{query}: {error}"));
            let row = |(first, second)| [first, second][..columns.len()].to_vec();
            (*table, rows.into_iter().map(row).collect())
        })
        .collect()
}

/// The column that others point at.
fn key(table: &str) -> &'static str {
    let found = COMPARED.iter().find(|(name, _)| *name == table);
    found.expect("a table").1[0]
}

/// The rows of a table, with the columns that matter here.
fn read(folder: &Path, table: &str) -> Vec<Row> {
    let of_table =
        |(name, column, _): &(&str, &'static str, _)| (*name == table).then_some(*column);
    let (_, compared) = COMPARED.iter().find(|(name, _)| *name == table).unwrap();
    let columns: BTreeSet<&'static str> = GO
        .iter()
        .chain(&FORGET)
        .filter_map(of_table)
        .chain(compared.iter().copied())
        .collect();
    let columns: Vec<_> = columns.into_iter().collect();
    files::read(folder, table)
        .numbers(&columns)
        .into_iter()
        .map(|row| columns.iter().copied().zip(row).collect())
        .collect()
}

/// Takes the rows with one of the values in a column; what is taken.
fn take(
    rows: &mut Vec<Row>,
    table: &'static str,
    column: &str,
    values: &BTreeSet<i32>,
) -> BTreeSet<(&'static str, i32)> {
    let goes = |row: &Row| row[column].is_some_and(|value| values.contains(&value));
    let taken = rows.iter().filter(|row| goes(row));
    let taken = taken.map(|row| (table, row[key(table)].expect("a key")));
    let taken = taken.collect();
    rows.retain(|row| !goes(row));
    taken
}

fn ids(doomed: &BTreeSet<(&'static str, i32)>, table: &str) -> BTreeSet<i32> {
    let of_table = doomed.iter().filter(|(name, _)| *name == table);
    of_table.map(|(_, id)| *id).collect()
}
