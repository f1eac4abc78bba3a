//! SQLite lets one connection write at a time; the others wait.

use diesel::connection::SimpleConnection;

use crate::backend::{Conn, Database};
use crate::body::{Level, at};

/// A connection that waits for the others.
pub fn connect(database: &Database) -> Conn {
    let mut conn = database.connect();
    conn.batch_execute("PRAGMA busy_timeout = 60000; PRAGMA journal_mode = WAL;")
        .expect("settings");
    conn
}

/// There is one level only.
pub fn isolate(_: &mut Conn, _: Level) {}

/// An immediate one: a transaction that has read cannot wait to write.
pub fn in_transaction<R, E: From<diesel::result::Error>>(
    conn: &mut Conn,
    work: impl FnOnce(&mut Conn) -> Result<R, E>,
) -> Result<R, E> {
    conn.immediate_transaction(work)
}

/// It needs no statistics to read a child by its index.
pub fn analyze(_: &mut Conn, _: &[&str]) {}

/// The immediate transaction is lock enough.
pub const LOCK_FOR_INSERT: &str = "";

/// How many deletes of a hundred may fail.
pub fn tolerated(_: Level) -> Option<usize> {
    Some(0)
}

mod at_its_only_level {
    super::at!(Serializable: trust, trust_set_null, emit, emit_over_set_null, emit_without_constraint, nullify,
        trust_in_a_tree, emit_in_a_tree, nullify_in_a_tree);
}
