//! SQLite.

mod drops;
mod rows;
mod statements;
mod suspects;

use diesel::dsl::sql;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::result::{DatabaseErrorInformation, OptionalExtension};
use diesel::sql_types;
use diesel::sqlite::Sqlite;
use diesel::{QueryResult, RunQueryDsl};

use super::run::Run;
use super::sealed::Dialect;
use super::{CascadeBackend, Compiled, Statement, Suspect};
use crate::connection::CascadeConnection;
use crate::ddl;
use crate::error::{Error, Refusal};
use crate::graph::{Graph, Variant};
use crate::meta::{Column, ForeignKey, SqlType, Table};

impl CascadeBackend for Sqlite {}

impl Dialect for Sqlite {
    const SLOT: usize = 0;

    type Given = ();

    fn compile(graph: &Graph, root: usize, variant: Variant) -> Compiled {
        statements::compile(graph, root, variant)
    }

    fn suspects(graph: &Graph, root: usize) -> Vec<Suspect> {
        suspects::suspects(graph, root)
    }

    fn refused_by(_: &dyn DatabaseErrorInformation) -> Refusal {
        // It says no more than that a foreign key refused.
        Refusal::default()
    }

    fn run<C: CascadeConnection<Backend = Self>>(
        conn: &mut C,
        statement: &Statement,
        filter: &dyn QueryFragment<Self>,
        given: &mut Self::Given,
        rows: &mut Vec<usize>,
    ) -> QueryResult<()> {
        let run = Run::<Self>::new(statement, filter, given);
        rows.push(if statement.counts() {
            let counted: i64 = Counting(run).get_result(conn)?;
            usize::try_from(counted).unwrap_or_default()
        } else {
            conn.execute_returning_count(&run)?
        });
        Ok(())
    }

    fn create(tables: &[Table]) -> Vec<String> {
        ddl::create(tables, &STYLE)
    }

    fn foreign_key_names(tables: &[Table]) -> Vec<Vec<(&ForeignKey, String)>> {
        ddl::foreign_key_names(tables, &STYLE)
    }

    fn drop(tables: &[Table]) -> Vec<String> {
        drops::drop(tables)
    }

    fn outsider<C: CascadeConnection<Backend = Self>>(
        conn: &mut C,
        tables: &[Table],
    ) -> QueryResult<Option<String>> {
        for schema in drops::schemas(tables) {
            let query = sql::<sql_types::Text>(&drops::outsiders(schema, tables));
            if let Some(outsider) = query.get_result(conn).optional()? {
                return Ok(Some(outsider));
            }
        }
        Ok(None)
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

/// A statement that gives a number of rows.
struct Counting<'a>(Run<'a, Sqlite>);

impl Query for Counting<'_> {
    type SqlType = sql_types::BigInt;
}

impl<C> RunQueryDsl<C> for Counting<'_> {}

impl QueryId for Counting<'_> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl QueryFragment<Sqlite> for Counting<'_> {
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        self.0.walk_ast(out)
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
