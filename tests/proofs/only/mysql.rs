//! What MySQL and MariaDB do their own way.

use diesel::connection::SimpleConnection;
use diesel_cascade::__private::meta::Action;

use crate::backend::{Conn, Database};

/// How many schemas are tried where `PROOFS_CASES` says nothing.
pub const CASES: u32 = 120;
/// InnoDB refuses `ON DELETE SET DEFAULT`.
pub const SETS_DEFAULTS: bool = false;
/// A filter may read the table that is deleted from: error 1093 where it does.
pub const FILTERS_READ_THE_TABLE: bool = false;

/// What refuses as soon as the program deletes a row, whatever goes next.
pub const CHECKED_AT_ONCE: &[Action] = &[Action::Restrict, Action::NoAction];
/// A statement counts the rows that the database deletes while it runs.
pub const COUNTS_WHAT_IT_CASCADES_TO: bool = false;
/// A row of which several keys are set to NULL is reported once.
pub const NULLS_A_ROW_ONCE: bool = false;

/// A connection to the database.
pub fn connect(database: &Database) -> Conn {
    database.connect()
}

/// Removes what a schema that failed has left behind.
pub fn clear(conn: &mut Conn) {
    let tables: Vec<_> = (0..crate::body::MOST_TABLES)
        .map(|table| format!("t{table}"))
        .collect();
    conn.batch_execute(&unchecked(&format!(
        "DROP TABLE IF EXISTS {};",
        tables.join(", ")
    )))
    .expect("an empty database");
}

/// The statements, run while no key is looked at.
pub fn unchecked(statements: &str) -> String {
    format!(
        "SET FOREIGN_KEY_CHECKS = 0; START TRANSACTION; {statements} COMMIT; \
         SET FOREIGN_KEY_CHECKS = 1;"
    )
}

pub fn quoted(name: &str) -> String {
    format!("`{name}`")
}

/// Texts, one after the other.
pub fn joined(texts: &[String]) -> String {
    format!("CONCAT({})", texts.join(", "))
}

pub fn as_text(column: &str) -> String {
    format!("CAST({column} AS CHAR)")
}
