//! Faults in the middle of a plan: the error says what happened, nothing is
//! half done, and the next delete works.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use diesel_cascade::Error;
use diesel_cascade::prelude::*;

use super::stuck::{holder, signal, stuck};
use super::waiting::until;
use crate::backend::{Conn, Database};
use crate::body::families::{emit, nullify, trust, with_family};
use crate::body::rows::{count, ids, keys, run};

/// A toy of the first parent's: the delete comes to it when the parent and the
/// child have been marked.
const LOCK_A_TOY: &str = "SELECT id FROM toy WHERE id = 111 FOR UPDATE";

#[track_caller]
fn assert_untouched(conn: &mut Conn) {
    assert_eq!(ids(conn, "parent"), [1, 2, 3]);
    assert_eq!(ids(conn, "child"), [11, 12, 21, 22]);
    assert_eq!(count(conn, "toy"), 8);
}

/// A statement of the plan failed, for this purpose and with this text.
#[track_caller]
fn assert_statement(error: &Error, purpose: &str, text: &str) {
    assert!(matches!(error, Error::Statement { .. }), "{error:?}");
    let shown = error.to_string();
    assert!(shown.starts_with(purpose), "{shown}");
    assert!(shown.contains(text), "{shown}");
    // It was its own transaction.
    let outcome = if text.contains("terminating connection") {
        "(it was done as a whole or not at all)"
    } else {
        "(nothing was changed)"
    };
    assert!(shown.ends_with(outcome), "{shown}");
}

#[track_caller]
fn assert_closed(error: Error) {
    let source = DieselError::from(error);
    assert!(
        matches!(
            source,
            DieselError::DatabaseError(DatabaseErrorKind::ClosedConnection, _)
        ),
        "{source:?}"
    );
}

#[test]
fn a_connection_cut_in_the_middle() {
    let (database, mut watcher) = with_family!(emit);
    let holder = holder(database.connect(), LOCK_A_TOY);
    let stuck = stuck(database.connect(), &mut watcher, |conn| {
        emit::Parent::delete_by_id(conn, 1)
    });
    signal(&mut watcher, "pg_terminate_backend", stuck.process);
    let (mut cut, error) = stuck.failed();
    assert_statement(
        &error,
        "deleting from `parent`",
        "terminating connection due to administrator command",
    );
    assert_closed(error);
    assert_untouched(&mut watcher);
    // The connection that was cut says so, and does not hang or panic.
    let error = emit::Parent::delete_by_id(&mut cut, 1).unwrap_err();
    assert!(matches!(error, Error::Diesel(_)), "{error:?}");
    drop(holder);
    emit::Parent::delete_by_id(&mut database.connect(), 1).unwrap();
    assert_eq!(ids(&mut watcher, "parent"), [2, 3]);
    assert_eq!(ids(&mut watcher, "toy"), [211, 212, 221, 222]);
}

#[test]
fn a_connection_cut_while_the_database_cascades() {
    let (database, mut watcher) = with_family!(trust);
    let holder = holder(database.connect(), LOCK_A_TOY);
    let stuck = stuck(database.connect(), &mut watcher, |conn| {
        trust::Parent::delete_by_id(conn, 1)
    });
    signal(&mut watcher, "pg_terminate_backend", stuck.process);
    let (_cut, error) = stuck.failed();
    assert_statement(&error, "deleting from `parent`", "terminating connection");
    assert_closed(error);
    assert_untouched(&mut watcher);
    drop(holder);
    trust::Parent::delete_by_id(&mut database.connect(), 1).unwrap();
    assert_eq!(ids(&mut watcher, "toy"), [211, 212, 221, 222]);
}

#[test]
fn a_connection_cut_while_keys_are_set_to_null() {
    let (database, mut watcher) = with_family!(nullify);
    let holder = holder(
        database.connect(),
        "SELECT id FROM child WHERE id = 12 FOR UPDATE",
    );
    let stuck = stuck(database.connect(), &mut watcher, |conn| {
        nullify::Parent::delete_by_id(conn, 1)
    });
    signal(&mut watcher, "pg_terminate_backend", stuck.process);
    let (_cut, error) = stuck.failed();
    assert_closed(error);
    let unchanged = [(11, Some(1)), (12, Some(1)), (21, Some(2)), (22, Some(2))];
    assert_eq!(keys(&mut watcher, "child", "parent_id"), unchanged);
    drop(holder);
    nullify::Parent::delete_by_id(&mut database.connect(), 1).unwrap();
    let changed = [(11, None), (12, None), (21, Some(2)), (22, Some(2))];
    assert_eq!(keys(&mut watcher, "child", "parent_id"), changed);
}

#[test]
fn a_connection_cut_at_the_commit() {
    // What is checked at the end may wait there.
    let (database, mut watcher) = with_family!(emit);
    watcher
        .batch_execute(
            "CREATE FUNCTION pass() RETURNS trigger LANGUAGE plpgsql AS
                'BEGIN PERFORM pg_advisory_xact_lock(1); RETURN NULL; END';
             CREATE CONSTRAINT TRIGGER at_the_end AFTER DELETE ON toy
                INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION pass()",
        )
        .unwrap();
    let holder = holder(database.connect(), "SELECT pg_advisory_xact_lock(1)");
    let stuck = stuck(database.connect(), &mut watcher, |conn| {
        emit::Parent::delete_by_id(conn, 1)
    });
    signal(&mut watcher, "pg_terminate_backend", stuck.process);
    let (_cut, error) = stuck.failed();
    assert!(matches!(error, Error::Statement { .. }), "{error:?}");
    assert!(
        error.to_string().contains("as a whole or not at all"),
        "{error}"
    );
    assert_closed(error);
    assert_untouched(&mut watcher);
    drop(holder);
    emit::Parent::delete_by_id(&mut database.connect(), 1).unwrap();
    assert_eq!(ids(&mut watcher, "parent"), [2, 3]);
}

#[test]
fn a_connection_cut_between_two_deletes_of_a_transaction() {
    let (database, mut watcher) = with_family!(emit);
    let mut conn = database.connect();
    let error = conn
        .transaction::<(), Error, _>(|conn| {
            emit::Parent::delete_by_id(conn, 2)?;
            watcher
                .batch_execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                     WHERE datname = current_database() AND state = 'idle in transaction'",
                )
                .unwrap();
            emit::Parent::delete_by_id(conn, 1)?;
            Ok(())
        })
        .unwrap_err();
    assert_closed(error);
    assert_untouched(&mut watcher);
    emit::Parent::delete_by_id(&mut database.connect(), 2).unwrap();
    assert_eq!(ids(&mut watcher, "parent"), [1, 3]);
}

#[test]
fn a_pool_makes_a_new_connection_for_one_that_was_cut() {
    use diesel::r2d2::{ConnectionManager, Pool};

    let (database, mut watcher) = with_family!(emit);
    let manager = ConnectionManager::<Conn>::new(database.url());
    let pool = Pool::builder()
        .max_size(1)
        .test_on_check_out(false) // it is put back as broken
        .build(manager)
        .unwrap();
    let holder = holder(database.connect(), LOCK_A_TOY);
    let mut pooled = pool.get().unwrap();
    pooled
        .batch_execute("SET application_name = 'cut'")
        .unwrap();
    let thread = std::thread::spawn(move || emit::Parent::delete_by_id(&mut pooled, 1));
    until("cut while it waits", || {
        let cut = diesel::sql_query(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
             WHERE application_name = 'cut' AND datname = current_database()
                AND wait_event_type = 'Lock'",
        );
        cut.execute(&mut watcher).unwrap() == 1
    });
    assert_closed(thread.join().unwrap().unwrap_err());
    drop(holder);
    emit::Parent::delete_by_id(&mut pool.get().unwrap(), 1).unwrap();
    assert_eq!(ids(&mut watcher, "parent"), [2, 3]);
}

#[test]
fn a_statement_that_is_cancelled() {
    let (database, mut watcher) = with_family!(emit);
    let holder = holder(database.connect(), LOCK_A_TOY);
    let stuck = stuck(database.connect(), &mut watcher, |conn| {
        emit::Parent::delete_by_id(conn, 1)
    });
    signal(&mut watcher, "pg_cancel_backend", stuck.process);
    let (mut conn, error) = stuck.failed();
    assert_statement(
        &error,
        "deleting from `parent`",
        "canceling statement due to user request",
    );
    assert_untouched(&mut watcher);
    // The connection is as good as before.
    drop(holder);
    emit::Parent::delete_by_id(&mut conn, 1).unwrap();
    assert_eq!(ids(&mut watcher, "parent"), [2, 3]);
}

#[test]
fn a_lock_that_is_not_to_be_had_in_time() {
    let (database, mut conn) = with_family!(emit);
    run(&mut conn, "SET lock_timeout = '200ms'");
    for lock in [
        LOCK_A_TOY,
        "SELECT id FROM parent WHERE id = 1 FOR UPDATE",
        "LOCK TABLE child",
    ] {
        let _holder = holder(database.connect(), lock);
        let error = emit::Parent::delete_by_id(&mut conn, 1).unwrap_err();
        let purpose = "deleting from `parent`";
        assert_statement(&error, purpose, "canceling statement due to lock timeout");
    }
    assert_untouched(&mut conn);
    until_deleted(&mut conn);
    assert_eq!(ids(&mut conn, "parent"), [2, 3]);
    assert_eq!(ids(&mut conn, "toy"), [211, 212, 221, 222]);
}

/// The server may notice a moment later that who held a lock has gone.
fn until_deleted(conn: &mut Conn) {
    until("deleted", || emit::Parent::delete_by_id(conn, 1).is_ok());
}

#[test]
fn a_lock_timeout_in_a_transaction_leaves_what_it_did_before() {
    let (database, mut conn) = with_family!(emit);
    let holder = holder(database.connect(), LOCK_A_TOY);
    conn.transaction::<_, Error, _>(|conn| {
        run(conn, "SET LOCAL lock_timeout = '200ms'");
        emit::Parent::delete_by_id(conn, 2)?;
        let error = emit::Parent::delete_by_id(conn, 1).unwrap_err();
        assert_statement(&error, "deleting from `parent`", "lock timeout");
        emit::Parent::delete_by_id(conn, 3)?;
        Ok(())
    })
    .unwrap();
    drop(holder);
    assert_eq!(ids(&mut conn, "parent"), [1]);
    assert_eq!(ids(&mut conn, "toy"), [111, 112, 121, 122]);
}

#[test]
fn a_statement_that_takes_too_long() {
    let (_database, mut conn) = with_family!(emit);
    conn.batch_execute(
        "CREATE FUNCTION sleep() RETURNS trigger LANGUAGE plpgsql AS
            'BEGIN PERFORM pg_sleep(60); RETURN OLD; END';
         CREATE TRIGGER slow BEFORE DELETE ON toy FOR EACH ROW EXECUTE FUNCTION sleep();
         SET statement_timeout = '200ms'",
    )
    .unwrap();
    let error = emit::Parent::delete_by_id(&mut conn, 1).unwrap_err();
    assert_statement(
        &error,
        "deleting from `parent`",
        "canceling statement due to statement timeout",
    );
    assert_untouched(&mut conn);
    conn.batch_execute("SET statement_timeout = 0; DROP TRIGGER slow ON toy")
        .unwrap();
    emit::Parent::delete_by_id(&mut conn, 1).unwrap();
    assert_eq!(ids(&mut conn, "parent"), [2, 3]);
}

#[test]
fn a_key_that_is_checked_at_the_commit_refuses_as_any_other() {
    let (_database, mut conn) = with_family!(emit);
    run(
        &mut conn,
        "CREATE TABLE holder (
            parent_id INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED
         );
         INSERT INTO holder VALUES (1)",
    );
    let error = emit::Parent::delete_by_id(&mut conn, 1).unwrap_err();
    assert!(matches!(error, Error::Refused { .. }), "{error:?}");
    assert!(error.to_string().contains("holder"), "{error}");
    assert_untouched(&mut conn);
    emit::Parent::delete_by_id(&mut conn, 2).unwrap();
    assert_eq!(ids(&mut conn, "parent"), [1, 3]);
}

/// PostgreSQL 18 says that `ON DELETE RESTRICT` refused by a code of its own
/// (23001), where others had that of all foreign keys. A trigger says it in
/// any version.
#[test]
fn a_restrict_violation_refuses_as_any_other() {
    let (_database, mut conn) = with_family!(emit);
    conn.batch_execute(
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
            'BEGIN RAISE restrict_violation USING MESSAGE = ''still referenced''; END';
         CREATE TRIGGER refuse BEFORE DELETE ON child FOR EACH ROW EXECUTE FUNCTION refuse()",
    )
    .unwrap();
    let error = emit::Parent::delete_by_id(&mut conn, 1).unwrap_err();
    assert!(matches!(error, Error::Refused { .. }), "{error:?}");
    assert_untouched(&mut conn);
}

/// A database that the test drops under the connection, which is how a server
/// ends that shuts down in order.
#[test]
fn a_database_that_has_gone() {
    let database = Database::new();
    let mut conn = database.connect();
    emit::Family::create_all(&mut conn).unwrap();
    drop(database);
    let error = emit::Parent::delete_by_id(&mut conn, 1).unwrap_err();
    assert!(matches!(error, Error::Statement { .. }), "{error:?}");
    assert_closed(error);
}
