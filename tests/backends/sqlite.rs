//! SQLite for the tests: a file in a folder of its own for each database, so
//! that a test can open it as often as it likes.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use tempfile::TempDir;

/// The connection of this backend.
pub type Conn = SqliteConnection;
/// The backend itself.
#[allow(dead_code)] // not every test that includes this asks for plans
pub type DB = diesel::sqlite::Sqlite;

/// A new database, gone when it is dropped.
pub struct Database {
    folder: TempDir,
}

impl Database {
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a temporary folder"),
        }
    }

    pub fn url(&self) -> String {
        self.folder.path().join("test.db").display().to_string()
    }

    /// A connection that enforces foreign keys.
    pub fn connect(&self) -> Conn {
        let mut conn = Conn::establish(&self.url()).expect("a connection");
        set_up(&mut conn);
        conn
    }
}

/// Foreign keys are off in a new connection; and the tests need not wait for
/// the disk.
pub fn set_up(conn: &mut Conn) {
    conn.batch_execute("PRAGMA foreign_keys = ON; PRAGMA synchronous = OFF;")
        .expect("settings");
}

/// All that a database holds, to make copies of it.
#[allow(dead_code)] // not every test that includes this loads rows
pub struct Snapshot(Vec<u8>);

#[allow(dead_code)]
impl Database {
    /// What it holds now. No transaction may be open in it.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot(std::fs::read(self.url()).expect("the database's file"))
    }

    /// A new database that holds the same.
    pub fn restored(snapshot: &Snapshot) -> Self {
        let database = Self::new();
        std::fs::write(database.url(), &snapshot.0).expect("the database's file");
        database
    }
}

/// Runs `work` in one transaction, within which rows may refer to rows that
/// are not there yet.
#[allow(dead_code)]
pub fn with_keys_deferred(
    conn: &mut Conn,
    work: impl FnOnce(&mut Conn) -> QueryResult<()>,
) -> QueryResult<()> {
    conn.transaction(|conn| {
        conn.batch_execute("PRAGMA defer_foreign_keys = ON")?;
        work(conn)
    })
}

/// `TRUE` or `FALSE` in a statement's text.
#[allow(dead_code)]
pub fn boolean_literal(value: bool) -> &'static str {
    if value { "1" } else { "0" }
}

/// A text in a statement's text.
#[allow(dead_code)]
pub fn text_literal(value: &str) -> String {
    format!("'{}'", value.replace('\'', "''"))
}

/// How many statements a delete by key takes that deletes or nulls along so
/// many keys, itself counted: one each.
#[allow(dead_code)]
pub fn statements(changes: usize) -> usize {
    changes
}

/// The same along keys that the database does not know.
#[allow(dead_code)]
pub fn statements_without_constraints(changes: usize) -> usize {
    statements(changes)
}

/// Whether a constraint can wait for the end of the transaction.
#[allow(dead_code)]
pub const DEFERS: bool = true;

/// What differs between the backends: this one's of the three.
#[allow(dead_code)]
pub fn here<T>(sqlite: T, _: T, _: T) -> T {
    sqlite
}
