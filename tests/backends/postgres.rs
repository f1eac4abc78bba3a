//! PostgreSQL for the tests: a database of its own for each, on the server
//! that `PG_DATABASE_URL` names.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;

/// The connection of this backend.
pub type Conn = PgConnection;
/// The backend itself.
#[allow(dead_code)] // not every test that includes this asks for plans
pub type DB = diesel::pg::Pg;

/// A new database, gone when it is dropped.
pub struct Database {
    name: String,
}

impl Database {
    pub fn new() -> Self {
        Self::made_from("template1")
    }

    fn made_from(template: &str) -> Self {
        let name = crate::server::unused_name();
        administrator()
            .batch_execute(&format!("CREATE DATABASE {name} TEMPLATE {template}"))
            .expect("a new database");
        Self { name }
    }

    pub fn url(&self) -> String {
        crate::server::with_database(&server(), &self.name)
    }

    pub fn connect(&self) -> Conn {
        Conn::establish(&self.url()).expect("a connection")
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let dropped = administrator().batch_execute(&format!(
            "DROP DATABASE IF EXISTS {} WITH (FORCE)",
            self.name
        ));
        if let Err(error) = dropped {
            eprintln!("{} is left behind: {error}", self.name);
        }
    }
}

fn server() -> String {
    crate::server::url("PG_DATABASE_URL")
}

fn administrator() -> Conn {
    Conn::establish(&server()).expect("a connection to the server")
}

/// Nothing needs to be set up in a connection.
#[allow(dead_code)] // not every test that includes this has connections of its own
pub fn set_up(_: &mut Conn) {}

/// All that a database holds, to make copies of it: a database that is a
/// template for others.
#[allow(dead_code)] // not every test that includes this loads rows
pub struct Snapshot(Database);

#[allow(dead_code)]
impl Database {
    /// What it holds now. No transaction may be open in it.
    pub fn snapshot(&self) -> Snapshot {
        // A template may have no connections, and there may be some here.
        administrator()
            .batch_execute(&format!(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{}'",
                self.name
            ))
            .expect("no connections");
        Snapshot(Self::made_from(&self.name))
    }

    /// A new database that holds the same.
    pub fn restored(snapshot: &Snapshot) -> Self {
        Self::made_from(&snapshot.0.name)
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
        conn.batch_execute("SET LOCAL session_replication_role = replica")?;
        work(conn)
    })
}

/// `TRUE` or `FALSE` in a statement's text.
#[allow(dead_code)]
pub fn boolean_literal(value: bool) -> &'static str {
    if value { "TRUE" } else { "FALSE" }
}

/// A text in a statement's text.
#[allow(dead_code)]
pub fn text_literal(value: &str) -> String {
    format!("'{}'", value.replace('\'', "''"))
}

/// How many statements a delete by key takes that deletes or nulls along so
/// many keys, itself counted: one for all of them.
#[allow(dead_code)]
pub fn statements(_changes: usize) -> usize {
    1
}

/// The same along keys that the database does not know: they are locked by a
/// statement before.
#[allow(dead_code)]
pub fn statements_without_constraints(_changes: usize) -> usize {
    2
}

/// Whether a constraint can wait for the end of the transaction.
#[allow(dead_code)]
pub const DEFERS: bool = true;

/// What differs between the backends: this one's of the three.
#[allow(dead_code)]
pub fn here<T>(_: T, postgres: T, _: T) -> T {
    postgres
}
