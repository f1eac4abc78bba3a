//! SQLite.

mod statements;

use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::sql_types;
use diesel::sqlite::Sqlite;
use diesel::{QueryResult, RunQueryDsl};

use super::run::Run;
use super::sealed::Dialect;
use super::{CascadeBackend, Compiled, Statement};
use crate::connection::CascadeConnection;
use crate::ddl;
use crate::error::Error;
use crate::graph::Graph;
use crate::meta::{Column, SqlType, Table};

impl CascadeBackend for Sqlite {}

impl Dialect for Sqlite {
    const SLOT: usize = 0;

    fn compile(graph: &Graph, root: usize, stable: bool) -> Compiled {
        statements::compile(graph, root, stable)
    }

    fn run<C: CascadeConnection<Backend = Self>>(
        conn: &mut C,
        statement: &Statement,
        filter: &dyn QueryFragment<Self>,
    ) -> QueryResult<Vec<usize>> {
        let rows = conn.execute_returning_count(&Run { statement, filter })?;
        Ok(vec![rows])
    }

    fn create(tables: &[Table]) -> Vec<String> {
        ddl::create(tables, &STYLE)
    }

    fn drop(tables: &[Table]) -> Vec<String> {
        // Dropping a table deletes its rows first, and a circle of keys would
        // hold the last ones: until the end of the transaction it may.
        let mut statements = vec![String::from("PRAGMA defer_foreign_keys = ON;")];
        statements.extend(ddl::drop(tables, quoted));
        statements
    }

    fn require_enforcement<C: CascadeConnection<Backend = Self>>(
        conn: &mut C,
    ) -> Result<(), Error> {
        match ForeignKeysPragma.get_result::<i32>(conn)? {
            0 => Err(Error::ForeignKeysOff),
            _ => Ok(()),
        }
    }
}

/// `PRAGMA foreign_keys`, as a query that Diesel keeps prepared.
#[derive(QueryId)]
struct ForeignKeysPragma;

impl Query for ForeignKeysPragma {
    type SqlType = sql_types::Integer;
}

impl<C> RunQueryDsl<C> for ForeignKeysPragma {}

impl QueryFragment<Sqlite> for ForeignKeysPragma {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        out.push_sql("PRAGMA foreign_keys");
        Ok(())
    }
}

const STYLE: ddl::Style = ddl::Style {
    identifier: quoted,
    column_type,
    auto_column: |column| format!("{} INTEGER NOT NULL", quoted(column.name)),
    auto_primary_key: " AUTOINCREMENT",
    table_options: "",
    longest_name: None,
    // A table may reference one that is not there yet, in its own database.
    forward_references: true,
    schemas_in_references: false,
    deferrable: true,
    creates_schemas: false,
    indexes: ddl::Indexes::WithTheirSchema,
};

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// The types by which Diesel's own tools know the columns again.
fn column_type(_: &Table, column: &Column) -> String {
    let name = match column.sql_type {
        SqlType::TinyInt | SqlType::SmallInt => "SMALLINT",
        SqlType::Integer => "INTEGER",
        SqlType::BigInt => "BIGINT",
        SqlType::Float => "FLOAT",
        SqlType::Double => "DOUBLE",
        SqlType::Numeric => "NUMERIC",
        SqlType::Bool => "BOOLEAN",
        SqlType::Text => match column.max_length {
            Some(length) => return format!("VARCHAR({length})"),
            None => "TEXT",
        },
        SqlType::Date => "DATE",
        SqlType::Time => "TIME",
        SqlType::Timestamp => "TIMESTAMP",
        SqlType::Timestamptz => "TIMESTAMPTZ",
        // A column called JSON would turn long numbers into floats: it has
        // the affinity of numbers (https://www.sqlite.org/datatype3.html, 3.1).
        SqlType::Json => "TEXT",
        // The rest is nothing that Diesel could store in SQLite.
        _ => "BLOB",
    };
    name.to_owned()
}
