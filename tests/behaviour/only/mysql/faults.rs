//! Faults in the middle of a plan: the error says what happened, nothing is
//! half done, and the next delete works.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel_cascade::Error;
use diesel_cascade::prelude::*;

use super::many_rows::tree;
use super::skipping::skipped;
use super::stuck::{holder, number, signal, stuck, waits};
use super::waiting::until;
use crate::backend::{Conn, Database};
use crate::body::families::{emit, nullify, trust, with_family};
use crate::body::rows::{count, ids, keys, run};

/// The toys go first, by a statement that reads the children: it may. The
/// next one, which deletes the children, waits.
const SHARE_A_CHILD: &str = "SELECT id FROM child WHERE id = 11 LOCK IN SHARE MODE";

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
    assert!(shown.ends_with("(nothing was changed)"), "{shown}");
}

/// What a connection that was ended has locked is free a moment later.
fn until_deleted(conn: &mut Conn) {
    until("deleted", || emit::Parent::delete_by_id(conn, 1).is_ok());
}

#[test]
fn a_connection_cut_in_the_middle() {
    let (database, mut watcher) = with_family!(emit);
    let holder = holder(database.connect(), SHARE_A_CHILD);
    let stuck = stuck(database.connect(), &mut watcher, |conn| {
        emit::Parent::delete_by_id(conn, 1)
    });
    signal(&mut watcher, "KILL", stuck.process);
    let (mut cut, error) = stuck.failed();
    assert_statement(&error, "deleting from `child`", "");
    assert_untouched(&mut watcher);
    // The connection that was cut says so, and does not hang or panic.
    let error = emit::Parent::delete_by_id(&mut cut, 1).unwrap_err();
    assert!(matches!(error, Error::Diesel(_)), "{error:?}");
    drop(holder);
    until_deleted(&mut database.connect());
    assert_eq!(ids(&mut watcher, "parent"), [2, 3]);
    assert_eq!(ids(&mut watcher, "toy"), [211, 212, 221, 222]);
}

#[test]
fn a_connection_cut_while_the_database_cascades() {
    let (database, mut watcher) = with_family!(trust);
    let holder = holder(
        database.connect(),
        "SELECT id FROM toy WHERE id = 122 FOR UPDATE",
    );
    let stuck = stuck(database.connect(), &mut watcher, |conn| {
        trust::Parent::delete_by_id(conn, 1)
    });
    signal(&mut watcher, "KILL", stuck.process);
    let (_cut, error) = stuck.failed();
    assert_statement(&error, "deleting from `parent`", "");
    assert_untouched(&mut watcher);
    drop(holder);
    let mut conn = database.connect();
    until("deleted", || {
        trust::Parent::delete_by_id(&mut conn, 1).is_ok()
    });
    assert_eq!(ids(&mut watcher, "toy"), [211, 212, 221, 222]);
}

#[test]
fn a_connection_cut_when_keys_have_been_set_to_null() {
    let (database, mut watcher) = with_family!(nullify);
    let holder = holder(
        database.connect(),
        "SELECT id FROM child WHERE id = 12 FOR UPDATE",
    );
    let stuck = stuck(database.connect(), &mut watcher, |conn| {
        nullify::Parent::delete_by_id(conn, 1)
    });
    signal(&mut watcher, "KILL", stuck.process);
    let (_cut, error) = stuck.failed();
    assert_statement(&error, "setting the keys of `child` to NULL", "");
    let unchanged = [(11, Some(1)), (12, Some(1)), (21, Some(2)), (22, Some(2))];
    assert_eq!(keys(&mut watcher, "child", "parent_id"), unchanged);
    drop(holder);
    let mut conn = database.connect();
    until("deleted", || {
        nullify::Parent::delete_by_id(&mut conn, 1).is_ok()
    });
    let changed = [(11, None), (12, None), (21, Some(2)), (22, Some(2))];
    assert_eq!(keys(&mut watcher, "child", "parent_id"), changed);
}

#[test]
fn a_connection_cut_between_two_deletes_of_a_transaction() {
    let (database, mut watcher) = with_family!(emit);
    let mut conn = database.connect();
    let process = number(&mut conn);
    let done = conn.transaction::<(), Error, _>(|conn| {
        emit::Parent::delete_by_id(conn, 2)?;
        signal(&mut watcher, "KILL", process);
        emit::Parent::delete_by_id(conn, 1)?;
        Ok(())
    });
    let error = done.unwrap_err();
    assert!(matches!(error, Error::Diesel(_)), "{error:?}");
    until("rolled back", || count(&mut watcher, "toy") == 8);
    assert_untouched(&mut watcher);
    until_deleted(&mut database.connect());
    assert_eq!(ids(&mut watcher, "parent"), [2, 3]);
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
    let holder = holder(database.connect(), SHARE_A_CHILD);
    let mut pooled = pool.get().unwrap();
    let process = number(&mut pooled);
    let thread = std::thread::spawn(move || emit::Parent::delete_by_id(&mut pooled, 1));
    until("waiting", || waits(&mut watcher, process));
    signal(&mut watcher, "KILL", process);
    thread.join().unwrap().unwrap_err();
    drop(holder);
    let mut pooled = pool.get().unwrap();
    assert_ne!(number(&mut pooled), process);
    until("deleted", || {
        emit::Parent::delete_by_id(&mut pooled, 1).is_ok()
    });
    assert_eq!(ids(&mut watcher, "parent"), [2, 3]);
}

#[test]
fn a_statement_that_is_cancelled() {
    let (database, mut watcher) = with_family!(emit);
    let holder = holder(database.connect(), SHARE_A_CHILD);
    let stuck = stuck(database.connect(), &mut watcher, |conn| {
        emit::Parent::delete_by_id(conn, 1)
    });
    signal(&mut watcher, "KILL QUERY", stuck.process);
    let (mut conn, error) = stuck.failed();
    assert_statement(
        &error,
        "deleting from `child`",
        "Query execution was interrupted",
    );
    assert_untouched(&mut watcher);
    // The connection is as good as before.
    drop(holder);
    until_deleted(&mut conn);
    assert_eq!(ids(&mut watcher, "parent"), [2, 3]);
}

#[test]
fn a_lock_that_is_not_to_be_had_in_time() {
    let (database, mut conn) = with_family!(emit);
    run(&mut conn, "SET innodb_lock_wait_timeout = 1");
    for (lock, purpose) in [
        (SHARE_A_CHILD, "deleting from `child`"),
        (
            "SELECT id FROM toy WHERE id = 122 FOR UPDATE",
            "deleting from `toy`",
        ),
        (
            "SELECT id FROM parent WHERE id = 1 FOR UPDATE",
            "locking the rows of `parent` to delete",
        ),
    ] {
        let mut holder = holder(database.connect(), lock);
        let error = emit::Parent::delete_by_id(&mut conn, 1).unwrap_err();
        assert_statement(&error, purpose, "Lock wait timeout exceeded");
        holder.batch_execute("ROLLBACK").unwrap();
    }
    assert_untouched(&mut conn);
    emit::Parent::delete_by_id(&mut conn, 1).unwrap();
    assert_eq!(ids(&mut conn, "parent"), [2, 3]);
    assert_eq!(ids(&mut conn, "toy"), [211, 212, 221, 222]);
}

#[test]
fn a_lock_timeout_in_a_transaction_leaves_what_it_did_before() {
    let (database, mut conn) = with_family!(emit);
    run(&mut conn, "SET innodb_lock_wait_timeout = 1");
    let mut holder = holder(database.connect(), SHARE_A_CHILD);
    conn.transaction::<_, Error, _>(|conn| {
        emit::Parent::delete_by_id(conn, 2)?;
        let error = emit::Parent::delete_by_id(conn, 1).unwrap_err();
        assert_statement(&error, "deleting from `child`", "Lock wait timeout");
        emit::Parent::delete_by_id(conn, 3)?;
        Ok(())
    })
    .unwrap();
    holder.batch_execute("ROLLBACK").unwrap();
    assert_eq!(ids(&mut conn, "parent"), [1]);
    assert_eq!(ids(&mut conn, "toy"), [111, 112, 121, 122]);
}

/// Keys are kept in a temporary table of the connection's. Were they there
/// still, the next delete would take the rows of the one that failed too.
#[test]
fn what_a_delete_that_failed_has_kept_aside_is_not_deleted_by_the_next() {
    let database = Database::new();
    let mut conn = database.connect();
    tree::Disk::create_all(&mut conn).unwrap();
    run(
        &mut conn,
        "INSERT INTO folder (id, age, inside) VALUES (1, 1, NULL), (2, 1, 1), (3, 1, NULL), (4, 1, 3);
         INSERT INTO file (id, folder_id) VALUES (10, 1), (20, 2), (30, 3), (40, 4);
         SET innodb_lock_wait_timeout = 1",
    );
    let lock = "SELECT id FROM file WHERE id = 20 FOR UPDATE";
    let mut other = holder(database.connect(), lock);
    let error = tree::Folder::delete_by_id(&mut conn, 1).unwrap_err();
    assert_statement(&error, "deleting from `file`", "Lock wait timeout");
    other.batch_execute("ROLLBACK").unwrap();
    tree::Folder::delete_by_id(&mut conn, 4).unwrap();
    assert_eq!(ids(&mut conn, "folder"), [1, 2, 3]);

    let mut other = holder(other, lock);
    conn.transaction::<_, Error, _>(|conn| {
        tree::Folder::delete_by_id(conn, 1).unwrap_err();
        other.batch_execute("ROLLBACK").unwrap();
        tree::Folder::delete_by_id(conn, 3)?;
        Ok(())
    })
    .unwrap();
    assert_eq!(ids(&mut conn, "folder"), [1, 2]);
    assert_eq!(ids(&mut conn, "file"), [10, 20]);
}

#[derive(QueryableByName)]
struct Version {
    #[diesel(sql_type = Text)]
    version: String,
}

#[test]
fn a_statement_that_takes_too_long() {
    let (_database, mut conn) = with_family!(emit);
    let Version { version } = diesel::sql_query("SELECT VERSION() AS version")
        .get_result(&mut conn)
        .unwrap();
    if !version.contains("MariaDB") {
        return skipped(
            "a statement that takes too long",
            "MySQL limits the time of SELECT only",
        );
    }
    conn.batch_execute(
        "CREATE TRIGGER slow BEFORE DELETE ON child FOR EACH ROW DO SLEEP(60);
         SET max_statement_time = 1",
    )
    .unwrap();
    let error = emit::Parent::delete_by_id(&mut conn, 1).unwrap_err();
    assert_statement(&error, "deleting from `child`", "max_statement_time");
    assert_untouched(&mut conn);
    conn.batch_execute("SET max_statement_time = 0; DROP TRIGGER slow")
        .unwrap();
    emit::Parent::delete_by_id(&mut conn, 1).unwrap();
    assert_eq!(ids(&mut conn, "parent"), [2, 3]);
}

/// Keys of text, which a migration makes longer.
mod documents {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    #[diesel(table_name = document, primary_key(code))]
    pub struct Document {
        #[column(max_length = 8)]
        pub code: String,
        pub is_old: bool,
        #[relationship(cascade = "all, delete")]
        pub pages: HasMany<Page>,
    }

    #[derive(Model)]
    #[diesel(table_name = page)]
    pub struct Page {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(Document)]
        #[column(max_length = 8)]
        pub document: String,
    }

    schema! { pub Documents: Document, Page }
}

#[test]
fn a_key_that_has_become_longer_since_the_first_delete() {
    use documents::document;

    let database = Database::new();
    let mut connections = [database.connect(), database.connect()];
    documents::Documents::create_all(&mut connections[0]).unwrap();
    let delete = |conn: &mut Conn| {
        diesel_cascade::delete(document::table.filter(document::is_old)).execute(conn)
    };
    for conn in &mut connections {
        assert_eq!(delete(conn).unwrap().deleted(), 0);
    }
    let other = &mut database.connect();
    run(
        other,
        "ALTER TABLE page DROP FOREIGN KEY page_document_fkey;
         ALTER TABLE document MODIFY code VARCHAR(40) NOT NULL;
         ALTER TABLE page MODIFY document VARCHAR(40) NOT NULL;
         ALTER TABLE page ADD CONSTRAINT page_document_fkey
             FOREIGN KEY (document) REFERENCES document (code);
         INSERT INTO document (code, is_old) VALUES ('contract', FALSE);
         INSERT INTO page (id, document) VALUES (1, 'contract')",
    );
    for (conn, in_transaction) in connections.iter_mut().zip([false, true]) {
        run(
            other,
            "INSERT INTO document (code, is_old) VALUES ('contract-2', TRUE);
             INSERT INTO page (id, document) VALUES (2, 'contract-2')",
        );
        let report = if in_transaction {
            conn.transaction(delete)
        } else {
            delete(conn)
        };
        assert_eq!(report.unwrap().deleted(), 1);
        assert_eq!(ids(other, "page"), [1]);
        let left = document::table.select(document::code).load::<String>(other);
        assert_eq!(left, Ok(vec![String::from("contract")]));
    }
}

/// Tables that no order of dropping them is right for.
mod stores {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    #[diesel(table_name = store)]
    pub struct Store {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(Staff, join = false)]
        pub manager_id: Option<i32>,
    }

    #[derive(Model)]
    #[diesel(table_name = staff)]
    pub struct Staff {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub store_id: i32,
    }

    schema! { pub Stores: Store, Staff }
}

#[test]
fn whether_keys_are_checked_is_as_before_when_tables_are_dropped_or_cannot_be() {
    let database = Database::new();
    let conn = &mut database.connect();
    let checks = |conn: &mut Conn| {
        let query = diesel::dsl::sql::<diesel::sql_types::BigInt>("SELECT @@foreign_key_checks");
        query.get_result::<i64>(conn)
    };
    run(conn, "SET lock_wait_timeout = 1");
    for before in [1, 0] {
        stores::Stores::create_all(conn).unwrap();
        run(conn, &format!("SET foreign_key_checks = {before}"));
        let mut other = database.connect();
        run(
            &mut other,
            "START TRANSACTION; SELECT COUNT(*) FROM store; SELECT COUNT(*) FROM staff",
        );
        assert!(stores::Stores::drop_all(conn).is_err());
        assert_eq!(checks(conn), Ok(before));
        drop(other);
        stores::Stores::drop_all(conn).unwrap();
        assert_eq!(checks(conn), Ok(before));
    }
}
