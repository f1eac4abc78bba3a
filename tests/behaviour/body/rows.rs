//! Reading and writing rows by plain SQL, so that the tests do not check the
//! library by itself.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Nullable};

use crate::backend::Conn;

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = Integer)]
    id: i32,
}

#[derive(QueryableByName)]
struct Key {
    #[diesel(sql_type = Integer)]
    id: i32,
    #[diesel(sql_type = Nullable<Integer>)]
    fk: Option<i32>,
}

pub fn run(conn: &mut Conn, sql: &str) {
    for statement in sql.split(';').filter(|text| !text.trim().is_empty()) {
        diesel::sql_query(statement)
            .execute(conn)
            .unwrap_or_else(|error| panic!("{statement}: {error}"));
    }
}

/// How many rows a table has.
pub fn count(conn: &mut Conn, table: &str) -> i64 {
    diesel::sql_query(format!("SELECT COUNT(*) AS count FROM {table}"))
        .get_result::<Count>(conn)
        .unwrap()
        .count
}

/// The ids of a table.
pub fn ids(conn: &mut Conn, table: &str) -> Vec<i32> {
    diesel::sql_query(format!("SELECT id FROM {table} ORDER BY id"))
        .load::<Id>(conn)
        .unwrap()
        .into_iter()
        .map(|row| row.id)
        .collect()
}

/// The ids of a table, each with one foreign key.
pub fn keys(conn: &mut Conn, table: &str, column: &str) -> Vec<(i32, Option<i32>)> {
    diesel::sql_query(format!(
        "SELECT id, {column} AS fk FROM {table} ORDER BY id"
    ))
    .load::<Key>(conn)
    .unwrap()
    .into_iter()
    .map(|row| (row.id, row.fk))
    .collect()
}
