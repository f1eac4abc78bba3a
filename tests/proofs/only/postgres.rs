//! What PostgreSQL does its own way.

use diesel::connection::SimpleConnection;
use diesel_cascade::__private::meta::Action;

use crate::backend::{Conn, Database};

/// How many schemas are tried where `PROOFS_CASES` says nothing.
pub const CASES: u32 = 150;
/// `ON DELETE SET DEFAULT` can be declared.
pub const SETS_DEFAULTS: bool = true;
/// A filter may read the table that is deleted from.
pub const FILTERS_READ_THE_TABLE: bool = true;

/// What refuses as soon as the program deletes a row, whatever goes next.
pub const CHECKED_AT_ONCE: &[Action] = &[];
/// A statement counts the rows that the database deletes while it runs.
pub const COUNTS_WHAT_IT_CASCADES_TO: bool = true;
/// A row of which several keys are set to NULL is reported once.
pub const NULLS_A_ROW_ONCE: bool = false;

/// A connection to the database.
pub fn connect(database: &Database) -> Conn {
    let mut conn = database.connect();
    conn.batch_execute("SET client_min_messages = error; SET synchronous_commit = off")
        .expect("settings");
    conn
}

/// Removes what a schema that failed has left behind.
pub fn clear(conn: &mut Conn) {
    let tables: Vec<_> = (0..crate::body::MOST_TABLES)
        .map(|table| format!("t{table}"))
        .collect();
    conn.batch_execute(&format!(
        "DROP TABLE IF EXISTS {} CASCADE",
        tables.join(", ")
    ))
    .expect("an empty database");
}

/// The statements, run while no key is looked at.
pub fn unchecked(statements: &str) -> String {
    format!(
        "SET session_replication_role = replica; {statements} SET session_replication_role = DEFAULT;"
    )
}

pub fn quoted(name: &str) -> String {
    format!("\"{name}\"")
}

/// Texts, one after the other.
pub fn joined(texts: &[String]) -> String {
    texts.join(" || ")
}

pub fn as_text(column: &str) -> String {
    format!("CAST({column} AS TEXT)")
}
