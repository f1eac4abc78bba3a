//! How MySQL and MariaDB keep transactions apart, and what is tested at each
//! level.

use std::sync::mpsc::channel;
use std::thread::{sleep, spawn};
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel_cascade::Error;
use diesel_cascade::prelude::*;

use crate::backend::{Conn, Database};
use crate::body::families::emit::{Family, Parent, parent};
use crate::body::{Level, at, rows};

pub fn connect(database: &Database) -> Conn {
    database.connect()
}

pub fn isolate(conn: &mut Conn, level: Level) {
    conn.batch_execute(&format!(
        "SET SESSION TRANSACTION ISOLATION LEVEL {}",
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

/// It locks what it reads: with statistics of an empty table it may read, and
/// lock, a whole child.
pub fn analyze(conn: &mut Conn, tables: &[&str]) {
    for table in tables {
        conn.batch_execute(&format!("ANALYZE TABLE {table}"))
            .expect("statistics");
    }
}

/// What a `SELECT` ends with that keeps others from deleting the row.
pub const LOCK_FOR_INSERT: &str = " LOCK IN SHARE MODE";

/// How many deletes of a hundred may fail. At the other levels InnoDB locks
/// the gaps between the rows too, and deadlocks are for the program to retry.
pub fn tolerated(level: Level) -> Option<usize> {
    (level == Level::ReadCommitted).then_some(10)
}

mod at_read_committed {
    super::at!(ReadCommitted: trust, trust_set_null, emit, emit_over_set_null, emit_without_constraint, nullify,
        trust_in_a_tree, emit_in_a_tree, nullify_in_a_tree);
}

mod at_repeatable_read {
    super::at!(RepeatableRead: trust, trust_set_null, emit, emit_over_set_null, emit_without_constraint, nullify,
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

/// The statement that locks reads many rows, and fails at one of them. A
/// client library that has such a statement prepared may wait for the other
/// rows when it is run again.
#[test]
fn a_delete_of_a_whole_table_that_a_deadlock_ended_can_be_tried_again() {
    let database = Database::new();
    let mut conn = connect(&database);
    Family::create_all(&mut conn).expect("tables");
    rows::run(&mut conn, crate::body::families::ROWS);
    let mut other = connect(&database);
    let (answer, answers) = channel();
    conn.transaction::<_, Error, _>(|conn| {
        Parent::delete_by_id(conn, 2)?;
        spawn(move || {
            for _ in 0..3 {
                let done = diesel_cascade::delete(parent::table).execute(&mut other);
                // Nobody listens any more if the test has failed.
                let _ = answer.send(done);
            }
        });
        // It has locked the first row by now, and waits for the second.
        sleep(Duration::from_millis(200));
        Parent::delete_by_id(conn, 1)
    })
    .expect("the other has changed nothing, and is ended");
    for _ in 0..3 {
        let done = answers.recv_timeout(Duration::from_secs(20));
        match done.expect("an answer, and no endless wait") {
            Ok(_) => {}
            Err(error) => assert!(error.to_string().contains("Deadlock"), "{error}"),
        }
    }
    assert_eq!(rows::count(&mut conn, "parent"), 0);
}
