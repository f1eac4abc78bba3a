//! MySQL and MariaDB.

mod joins;
mod keeping;
mod statements;
mod tables;

use diesel::dsl::sql;
use diesel::mysql::Mysql;
use diesel::query_builder::QueryFragment;
use diesel::result::{DatabaseErrorInformation, OptionalExtension};
use diesel::{QueryResult, RunQueryDsl, sql_types};

use super::run::Run;
use super::sealed::Dialect;
use super::{CascadeBackend, Compiled, Statement};
use crate::connection::CascadeConnection;
use crate::error::Refusal;
use crate::graph::{Graph, Variant};
use crate::meta::{ForeignKey, Table};

impl CascadeBackend for Mysql {}

impl Dialect for Mysql {
    const SLOT: usize = 2;
    const DDL_COMMITS: bool = true;
    const ASKS_AGAIN: bool = true;

    type Given = ();

    fn compile(graph: &Graph, root: usize, variant: Variant) -> Compiled {
        statements::compile(graph, root, variant)
    }

    fn refused_by(error: &dyn DatabaseErrorInformation) -> Refusal {
        refused_by(error.message())
    }

    fn run<C: CascadeConnection<Backend = Self>>(
        conn: &mut C,
        statement: &Statement,
        filter: &dyn QueryFragment<Self>,
        given: &mut Self::Given,
        rows: &mut Vec<usize>,
    ) -> QueryResult<()> {
        rows.push(conn.execute_returning_count(&Run::<Self>::new(statement, filter, given))?);
        Ok(())
    }

    fn create(tables: &[Table]) -> Vec<String> {
        tables::create(tables)
    }

    fn foreign_key_names(tables: &[Table]) -> Vec<Vec<(&ForeignKey, String)>> {
        tables::foreign_key_names(tables)
    }

    fn drop(tables: &[Table]) -> Vec<String> {
        tables::drop(tables)
    }

    fn after_drop(tables: &[Table]) -> Vec<String> {
        tables::after_drop(tables)
    }

    fn outsider<C: CascadeConnection<Backend = Self>>(
        conn: &mut C,
        tables: &[Table],
    ) -> QueryResult<Option<String>> {
        let query = sql::<sql_types::Text>(&tables::outsiders(tables));
        query.get_result(conn).optional()
    }
}

fn quoted(name: &str) -> String {
    format!("`{}`", name.replace('`', "``"))
}

/// Error 1451 names what refused in its text alone: "... (`database`.`child`,
/// CONSTRAINT `child_parent_id_fkey` FOREIGN KEY ...".
fn refused_by(message: &str) -> Refusal {
    let Some((before, after)) = message.split_once(", CONSTRAINT `") else {
        return Refusal::default();
    };
    let table = before
        .strip_suffix('`')
        .and_then(|before| before.rsplit_once("`.`"));
    let constraint = after.split_once("` FOREIGN KEY");
    Refusal {
        held: None,
        table: table.map(|(_, table)| table.replace("``", "`")),
        constraint: constraint.map(|(constraint, _)| constraint.replace("``", "`")),
    }
}
