//! A database with all tables and all rows, for each test its own.

use std::path::Path;
use std::sync::OnceLock;

use diesel::QueryResult;
use diesel::connection::SimpleConnection;
use diesel_cascade::Schema;

use super::compare::Contents;
use super::files;
use super::tables::{BOOLEANS, TABLES};
use crate::backend::{self, Conn, Database, Snapshot};

/// So many rows are inserted by one statement.
const AT_ONCE: usize = 500;

/// A set of the fifteen tables with one policy.
pub trait Policy: Schema {
    /// All rows of all tables.
    fn contents(conn: &mut Conn) -> Contents;

    /// The database after the rows were loaded, to copy it for each test.
    fn snapshot() -> &'static OnceLock<Snapshot>;
}

/// A database with all rows; `None` where there are no files to load.
pub fn open<P: Policy>() -> Option<Database> {
    let folder = files::folder()?;
    let snapshot = P::snapshot().get_or_init(|| {
        let database = Database::new();
        let conn = &mut database.connect();
        P::create_all(conn).expect("tables");
        load(conn, &folder).expect("rows");
        database.snapshot()
    });
    Some(Database::restored(snapshot))
}

/// Inserts all rows of all files, whatever refers to what.
fn load(conn: &mut Conn, folder: &Path) -> QueryResult<()> {
    backend::with_keys_deferred(conn, |conn| {
        for table in TABLES {
            let file = files::read(folder, table);
            for rows in file.rows.chunks(AT_ONCE) {
                conn.batch_execute(&insert(table, &file.columns, rows))?;
            }
        }
        Ok(())
    })
}

fn insert(table: &str, columns: &[String], rows: &[Vec<Option<String>>]) -> String {
    let rows: Vec<_> = rows
        .iter()
        .map(|row| {
            assert_eq!(row.len(), columns.len(), "a row of {table}: {row:?}");
            let values: Vec<_> = columns
                .iter()
                .zip(row)
                .map(|(column, value)| literal(table, column, value.as_deref()))
                .collect();
            format!("({})", values.join(", "))
        })
        .collect();
    format!(
        "INSERT INTO {table} ({}) VALUES {}",
        columns.join(", "),
        rows.join(", ")
    )
}

/// Numbers and dates are quoted too: every database converts them.
fn literal(table: &str, column: &str, value: Option<&str>) -> String {
    match value {
        None => String::from("NULL"),
        Some(value) if BOOLEANS.contains(&(table, column)) => {
            backend::boolean_literal(value == "t").to_owned()
        }
        Some(value) => backend::text_literal(value),
    }
}

/// Implements [`Policy`] for the `Sakila` of the module that it stands in.
macro_rules! policy {
    ($($table:ident: $model:ident),*) => {
        impl $crate::body::shop::Policy for Sakila {
            fn contents(conn: &mut $crate::backend::Conn) -> $crate::body::compare::Contents {
                use diesel::prelude::*;

                $crate::body::compare::Contents::from([$((
                    stringify!($table),
                    {
                        let rows = $model::query().load(conn).expect("rows");
                        let mut rows: Vec<_> =
                            rows.iter().map(|row| format!("{row:?}")).collect();
                        rows.sort_unstable();
                        rows
                    },
                )),*])
            }

            fn snapshot() -> &'static std::sync::OnceLock<$crate::backend::Snapshot> {
                static SNAPSHOT: std::sync::OnceLock<$crate::backend::Snapshot> =
                    std::sync::OnceLock::new();
                &SNAPSHOT
            }
        }
    };
}

/// Does something with the rows in one policy; what is left of them.
macro_rules! in_policy {
    ($policy:ident, |$conn:ident| $work:block) => {{
        #[allow(unused_imports)]
        use $crate::body::policies::$policy::*;

        let Some(database) = $crate::body::shop::open::<Sakila>() else {
            return;
        };
        let $conn = &mut database.connect();
        $work
        <Sakila as $crate::body::shop::Policy>::contents($conn)
    }};
}

/// Does the same in every policy that should leave the same rows, and compares
/// what is left.
macro_rules! same_in_each_policy {
    (|$conn:ident| $work:block) => {
        $crate::body::compare::assert_all_same(&[
            $crate::body::shop::in_policy!(trusting, |$conn| $work),
            $crate::body::shop::in_policy!(emitting, |$conn| $work),
            $crate::body::shop::in_policy!(mixed, |$conn| $work),
        ])
    };
}

pub(super) use {in_policy, policy, same_in_each_policy};
