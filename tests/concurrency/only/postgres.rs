//! How PostgreSQL keeps transactions apart, and what is tested at each level.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;

use crate::backend::{Conn, Database};
use crate::body::{Level, at};

pub fn connect(database: &Database) -> Conn {
    database.connect()
}

pub fn isolate(conn: &mut Conn, level: Level) {
    conn.batch_execute(&format!(
        "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL {}",
        level.sql()
    ))
    .expect("a level");
}

pub fn in_transaction<R, E: From<diesel::result::Error>>(
    conn: &mut Conn,
    work: impl FnOnce(&mut Conn) -> Result<R, E>,
) -> Result<R, E> {
    conn.transaction(work)
}

/// It locks what it changes, however it has found it.
pub fn analyze(_: &mut Conn, _: &[&str]) {}

/// What a `SELECT` ends with that keeps others from deleting the row.
pub const LOCK_FOR_INSERT: &str = " FOR SHARE";

/// How many deletes of a hundred may fail. At the other levels it is for the
/// program to try again.
pub fn tolerated(level: Level) -> Option<usize> {
    (level == Level::ReadCommitted).then_some(10)
}

mod at_read_committed {
    super::at!(ReadCommitted: trust, trust_set_null, emit, emit_over_set_null, emit_without_constraint, nullify,
        trust_in_a_tree, emit_in_a_tree, nullify_in_a_tree);
}

/// Without the constraint, a row lock is no conflict of snapshots here: a
/// delete that has waited for it does not see what came in.
mod at_repeatable_read {
    super::at!(RepeatableRead: trust, trust_set_null, emit, nullify,
        trust_in_a_tree, emit_in_a_tree, nullify_in_a_tree);
}

mod at_serializable {
    super::at!(Serializable: trust, trust_set_null, emit, emit_over_set_null, emit_without_constraint, nullify,
        trust_in_a_tree, emit_in_a_tree, nullify_in_a_tree);
}

mod a_deadlock_ends_one_of_two_deletes {
    use crate::body::{Level, deadlock, policies};

    #[test]
    fn that_trust() {
        deadlock::run(policies::trust(), Level::ReadCommitted);
    }

    #[test]
    fn that_emit() {
        deadlock::run(policies::emit(), Level::ReadCommitted);
    }

    #[test]
    fn that_nullify() {
        deadlock::run(policies::nullify(), Level::ReadCommitted);
    }
}
