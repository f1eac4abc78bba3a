//! SQLite.

use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::sql_types;
use diesel::sqlite::Sqlite;
use diesel::{QueryResult, RunQueryDsl};

use super::sealed::Dialect;
use super::{CascadeBackend, Compiled, Piece, Role, Statement};
use crate::connection::CascadeConnection;
use crate::ddl;
use crate::delete::plan::{Keys, Plan, Step};
use crate::error::Error;
use crate::graph::Graph;
use crate::meta::{Column, SqlType, Table};

impl CascadeBackend for Sqlite {}

impl Dialect for Sqlite {
    const SLOT: usize = 0;

    fn compile(graph: &Graph, plan: Plan) -> Compiled {
        let statements = plan
            .steps
            .iter()
            .map(|step| Writer::new(graph, plan.root).statement(step))
            .collect();
        let kept: Vec<_> = plan
            .steps
            .iter()
            .filter_map(|step| match step {
                Step::Keep { table, .. } => Some(kept_table(graph, *table)),
                _ => None,
            })
            .collect();
        Compiled {
            before: kept
                .iter()
                .map(|name| {
                    format!(
                        "CREATE TEMP TABLE IF NOT EXISTS {name} (\"key\" PRIMARY KEY) WITHOUT ROWID"
                    )
                })
                .collect(),
            statements,
            after: kept
                .iter()
                .map(|name| format!("DELETE FROM temp.{name}"))
                .collect(),
            relies_on_the_database: plan.relies_on_the_database,
            plan,
        }
    }

    fn create(tables: &[Table]) -> Vec<String> {
        ddl::create(
            tables,
            &ddl::Style {
                identifier: quoted,
                column_type,
                auto_column: |column| format!("{} INTEGER NOT NULL", quoted(column.name)),
                auto_primary_key: " AUTOINCREMENT",
                // SQLite takes a schema before the index, and none after REFERENCES.
                schema_of_index: true,
            },
        )
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

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// The temporary table that keeps the keys of a table's doomed rows.
fn kept_table(graph: &Graph, table: usize) -> String {
    let model = &graph.tables[table].model;
    let name = match model.schema {
        Some(schema) => format!("diesel_cascade_{schema}_{}", model.table),
        None => format!("diesel_cascade_{}", model.table),
    };
    quoted(&name)
}

/// The types by which Diesel's own tools know the columns again.
fn column_type(column: &Column) -> String {
    let name = match column.sql_type {
        SqlType::SmallInt => "SMALLINT",
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
        SqlType::Binary => "BLOB",
        SqlType::Date => "DATE",
        SqlType::Time => "TIME",
        SqlType::Timestamp => "TIMESTAMP",
        SqlType::Timestamptz => "TIMESTAMPTZ",
        // A column called JSON would turn long numbers into floats: it has
        // the affinity of numbers (https://www.sqlite.org/datatype3.html, 3.1).
        SqlType::Json => "TEXT",
        SqlType::Jsonb | SqlType::Other => "BLOB",
    };
    name.to_owned()
}

/// Writes one statement.
struct Writer<'a> {
    graph: &'a Graph,
    root: usize,
    pieces: Vec<Piece>,
}

impl<'a> Writer<'a> {
    fn new(graph: &'a Graph, root: usize) -> Self {
        Self {
            graph,
            root,
            pieces: Vec::new(),
        }
    }

    fn sql(&mut self, sql: impl AsRef<str>) {
        match self.pieces.last_mut() {
            Some(Piece::Sql(text)) => text.push_str(sql.as_ref()),
            _ => self.pieces.push(Piece::Sql(sql.as_ref().to_owned())),
        }
    }

    fn statement(mut self, step: &Step) -> Statement {
        let (position, edge, role) = match step {
            Step::Keep { table, keys } => {
                let kept = kept_table(self.graph, *table);
                self.sql(format!("INSERT INTO temp.{kept} (\"key\") "));
                self.select(*table, keys);
                (*table, None, Role::Keep)
            }
            Step::Nullify { edge, parents } => {
                let link = &self.graph.edges[*edge];
                let column = quoted(link.key.columns[0]);
                let child = self.table(link.child);
                self.sql(format!(
                    "UPDATE {child} SET {column} = NULL WHERE {column} IN "
                ));
                self.set(link.parent, parents);
                (link.child, Some(*edge), Role::Nullify)
            }
            Step::DeleteFiltered { table } => {
                let name = self.table(*table);
                self.sql(format!("DELETE FROM {name}"));
                self.pieces.push(Piece::Filter);
                (*table, None, self.delete(*table))
            }
            Step::DeleteChildren { edge, parents } => {
                let link = &self.graph.edges[*edge];
                let column = quoted(link.key.columns[0]);
                let child = self.table(link.child);
                self.sql(format!("DELETE FROM {child} WHERE {column} IN "));
                self.set(link.parent, parents);
                (link.child, Some(*edge), self.delete(link.child))
            }
            Step::DeleteKeys { table, keys } => {
                let name = self.table(*table);
                let key = self.key(*table);
                self.sql(format!("DELETE FROM {name} WHERE {key} IN "));
                self.set(*table, keys);
                (*table, None, self.delete(*table))
            }
        };
        Statement {
            pieces: self.pieces,
            table: self.graph.tables[position].model.table,
            position,
            edge,
            role,
        }
    }

    fn delete(&self, table: usize) -> Role {
        Role::Delete {
            of_the_root: table == self.root,
        }
    }

    /// A set in parentheses.
    fn set(&mut self, table: usize, keys: &Keys) {
        self.sql("(");
        self.select(table, keys);
        self.sql(")");
    }

    /// The query of a set of keys.
    fn select(&mut self, table: usize, keys: &Keys) {
        match keys {
            Keys::Filtered => {
                let select = self.select_keys(table);
                self.sql(select);
                self.pieces.push(Piece::Filter);
            }
            Keys::Kept => {
                let kept = kept_table(self.graph, table);
                self.sql(format!("SELECT \"key\" FROM temp.{kept}"));
            }
            Keys::Children(edges) => {
                for (position, (edge, parents)) in edges.iter().enumerate() {
                    let link = &self.graph.edges[*edge];
                    let select = self.select_keys(table);
                    let union = if position > 0 { " UNION " } else { "" };
                    let column = quoted(link.key.columns[0]);
                    self.sql(format!("{union}{select} WHERE {column} IN "));
                    self.set(link.parent, parents);
                }
            }
            Keys::Closure { seeds, edges } => {
                self.sql("WITH RECURSIVE doomed(\"key\") AS (");
                // In a subquery, because a union may not stand in the seeds.
                self.sql("SELECT * FROM ");
                self.set(table, seeds);
                let name = self.table(table);
                let key = self.key(table);
                for edge in edges {
                    let column = quoted(self.graph.edges[*edge].key.columns[0]);
                    self.sql(format!(
                        " UNION SELECT {name}.{key} FROM {name} JOIN doomed ON {name}.{column} = \
                         doomed.\"key\""
                    ));
                }
                self.sql(") SELECT \"key\" FROM doomed");
            }
        }
    }

    fn select_keys(&self, table: usize) -> String {
        format!("SELECT {} FROM {}", self.key(table), self.table(table))
    }

    /// The table's name. It is qualified where it is used as a name for
    /// columns too.
    fn table(&self, table: usize) -> String {
        ddl::qualified(&self.graph.tables[table].model, quoted)
    }

    /// The primary key, where it is one column: only such a key is referenced.
    fn key(&self, table: usize) -> String {
        let model = &self.graph.tables[table].model;
        quoted(model.primary_key.first().copied().unwrap_or_default())
    }
}
