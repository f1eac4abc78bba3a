//! What is in the database, to compare it with what should be there. Plain
//! SQL, so that nothing of the library vouches for itself.

use std::collections::BTreeMap;

use diesel::connection::SimpleConnection;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

use super::tables::TABLES;
use crate::backend::Conn;

/// All rows of all tables as text.
pub type Contents = BTreeMap<&'static str, Vec<String>>;

/// How many rows each table has.
pub type Counts = BTreeMap<&'static str, i64>;

/// The number that a query gives.
pub fn number(conn: &mut Conn, query: &str) -> i64 {
    sql::<BigInt>(query)
        .get_result(conn)
        .unwrap_or_else(|error| panic!("{query}: {error}"))
}

/// The numbers that a query gives, as keys.
pub fn keys(conn: &mut Conn, query: &str) -> Vec<i32> {
    sql::<diesel::sql_types::Integer>(query)
        .load(conn)
        .unwrap_or_else(|error| panic!("{query}: {error}"))
}

/// The key that a query gives.
pub fn key(conn: &mut Conn, query: &str) -> i32 {
    match keys(conn, query)[..] {
        [key] => key,
        ref keys => panic!("{query}: {} keys", keys.len()),
    }
}

/// Runs a statement in plain SQL.
pub fn run(conn: &mut Conn, statement: &str) {
    conn.batch_execute(statement)
        .unwrap_or_else(|error| panic!("{statement}: {error}"));
}

/// How many rows each table has.
pub fn counts(conn: &mut Conn) -> Counts {
    counts_without(conn, &[])
}

/// How many rows each table will have without those that meet the condition
/// which is given for it.
pub fn counts_without(conn: &mut Conn, doomed: &[(&str, &str)]) -> Counts {
    for (table, _) in doomed {
        assert!(TABLES.contains(table), "no table {table}");
    }
    TABLES
        .iter()
        .map(|table| {
            let all = format!("SELECT count(*) FROM {table}");
            let gone = doomed
                .iter()
                .filter(|(doomed, _)| doomed == table)
                .map(|(_, condition)| number(conn, &format!("{all} WHERE {condition}")))
                .sum::<i64>();
            (*table, number(conn, &all) - gone)
        })
        .collect()
}

/// Both have the same rows. Says which table differs, and where, instead of
/// printing everything.
pub fn assert_same(left: &Contents, right: &Contents) {
    assert!(left.keys().eq(right.keys()), "other tables");
    for (table, rows) in left {
        let others = &right[table];
        let first = rows.iter().zip(others).find(|(row, other)| row != other);
        assert_eq!(first, None, "a row of {table}");
        assert_eq!(rows.len(), others.len(), "the number of rows of {table}");
    }
}

/// All have the same rows.
pub fn assert_all_same(contents: &[Contents]) {
    for pair in contents.windows(2) {
        assert_same(&pair[0], &pair[1]);
    }
}
