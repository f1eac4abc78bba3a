//! SQLite for the tests: a file in a folder of its own for each database, so
//! that a test can open it as often as it likes.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use tempfile::TempDir;

/// The connection of this backend.
pub type Conn = SqliteConnection;
/// The backend itself.
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

    /// A connection that enforces foreign keys, and does not wait for the disk.
    pub fn connect(&self) -> Conn {
        let mut conn = Conn::establish(&self.url()).expect("a connection");
        conn.batch_execute("PRAGMA foreign_keys = ON; PRAGMA synchronous = OFF;")
            .expect("settings");
        conn
    }
}
