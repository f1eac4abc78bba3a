//! MySQL or MariaDB for the tests: a database of its own for each, on the
//! server that `MYSQL_DATABASE_URL` names.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;

/// The connection of this backend.
pub type Conn = MysqlConnection;
/// The backend itself.
#[allow(dead_code)] // not every test that includes this asks for plans
pub type DB = diesel::mysql::Mysql;

/// A new database, gone when it is dropped.
pub struct Database {
    name: String,
}

impl Database {
    pub fn new() -> Self {
        let name = crate::server::unused_name();
        administrator()
            .batch_execute(&format!("CREATE DATABASE {name} CHARACTER SET utf8mb4"))
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
        let dropped =
            administrator().batch_execute(&format!("DROP DATABASE IF EXISTS {}", self.name));
        if let Err(error) = dropped {
            eprintln!("{} is left behind: {error}", self.name);
        }
    }
}

fn server() -> String {
    crate::server::url("MYSQL_DATABASE_URL")
}

fn administrator() -> Conn {
    Conn::establish(&server()).expect("a connection to the server")
}

/// Nothing needs to be set up in a connection.
#[allow(dead_code)] // not every test that includes this has connections of its own
pub fn set_up(_: &mut Conn) {}

/// All that a database holds, to make copies of it: another database.
#[allow(dead_code)] // not every test that includes this loads rows
pub struct Snapshot(Database);

#[derive(QueryableByName)]
struct TableName {
    #[diesel(sql_type = Text)]
    name: String,
}

#[derive(QueryableByName)]
struct Definition {
    #[diesel(sql_type = Text, column_name = "Create Table")]
    sql: String,
}

#[allow(dead_code)]
impl Database {
    /// What it holds now. No transaction may be open in it.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot(self.copy())
    }

    /// A new database that holds the same.
    pub fn restored(snapshot: &Snapshot) -> Self {
        snapshot.0.copy()
    }

    fn copy(&self) -> Self {
        let copy = Self::new();
        let tables: Vec<TableName> = diesel::sql_query(
            "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ?",
        )
        .bind::<Text, _>(&self.name)
        .load(&mut administrator())
        .expect("tables");
        let mut conn = copy.connect();
        conn.batch_execute("SET FOREIGN_KEY_CHECKS = 0")
            .expect("settings");
        for table in tables {
            let definition: Definition =
                diesel::sql_query(format!("SHOW CREATE TABLE {}.{}", self.name, table.name))
                    .get_result(&mut conn)
                    .expect("a definition");
            conn.batch_execute(&definition.sql).expect("a table");
            conn.batch_execute(&format!(
                "INSERT INTO {0} SELECT * FROM {1}.{0}",
                table.name, self.name
            ))
            .expect("rows");
        }
        copy
    }
}

/// Runs `work` in one transaction, within which rows may refer to rows that
/// are not there yet.
#[allow(dead_code)]
pub fn with_keys_deferred(
    conn: &mut Conn,
    work: impl FnOnce(&mut Conn) -> QueryResult<()>,
) -> QueryResult<()> {
    conn.batch_execute("SET FOREIGN_KEY_CHECKS = 0")?;
    let done = conn.transaction(work);
    conn.batch_execute("SET FOREIGN_KEY_CHECKS = 1")?;
    done
}

/// `TRUE` or `FALSE` in a statement's text.
#[allow(dead_code)]
pub fn boolean_literal(value: bool) -> &'static str {
    if value { "TRUE" } else { "FALSE" }
}

/// A text in a statement's text.
#[allow(dead_code)]
pub fn text_literal(value: &str) -> String {
    format!("'{}'", value.replace('\\', "\\\\").replace('\'', "''"))
}

/// How many statements a delete by key takes that deletes or nulls along so
/// many keys, itself counted: one each, and one that locks.
#[allow(dead_code)]
pub fn statements(changes: usize) -> usize {
    if changes == 1 { 1 } else { changes + 1 }
}

/// The same along keys that the database does not know.
#[allow(dead_code)]
pub fn statements_without_constraints(changes: usize) -> usize {
    statements(changes)
}

/// Whether a constraint can wait for the end of the transaction.
#[allow(dead_code)]
pub const DEFERS: bool = false;

/// What differs between the backends: this one's of the three.
#[allow(dead_code)]
pub fn here<T>(_: T, _: T, mysql: T) -> T {
    mysql
}
