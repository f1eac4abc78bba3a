//! What SQLite does its own way.

use diesel::connection::SimpleConnection;
use diesel_cascade::__private::meta::Action;

use crate::backend::{Conn, Database};

/// How many schemas are tried where `PROOFS_CASES` says nothing.
pub const CASES: u32 = 1500;
/// `ON DELETE SET DEFAULT` can be declared.
pub const SETS_DEFAULTS: bool = true;
/// A filter may read the table that is deleted from.
pub const FILTERS_READ_THE_TABLE: bool = true;

/// What refuses as soon as the program deletes a row, whatever goes next.
pub const CHECKED_AT_ONCE: &[Action] = &[];
/// A statement counts the rows that the database deletes while it runs.
pub const COUNTS_WHAT_IT_CASCADES_TO: bool = false;
/// A row of which several keys are set to NULL is reported once.
pub const NULLS_A_ROW_ONCE: bool = false;

/// A connection to a database with no tables in it.
pub fn connect(database: &Database) -> Conn {
    let mut conn = database.connect();
    conn.batch_execute("PRAGMA journal_mode = MEMORY")
        .expect("settings");
    conn
}

/// Removes what a schema that failed has left behind.
pub fn clear(conn: &mut Conn) {
    let mut sql = String::from("PRAGMA foreign_keys = OFF;");
    for table in 0..crate::body::MOST_TABLES {
        sql.push_str(&format!("DROP TABLE IF EXISTS t{table};"));
    }
    sql.push_str("PRAGMA foreign_keys = ON;");
    conn.batch_execute(&sql).expect("an empty database");
}

/// The statements, run while no key is looked at.
pub fn unchecked(statements: &str) -> String {
    format!("PRAGMA foreign_keys = OFF; BEGIN; {statements} COMMIT; PRAGMA foreign_keys = ON;")
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
