//! MySQL and MariaDB.

mod statements;
mod tables;

use diesel::QueryResult;
use diesel::mysql::Mysql;
use diesel::query_builder::QueryFragment;

use super::run::Run;
use super::sealed::Dialect;
use super::{CascadeBackend, Compiled, Statement};
use crate::connection::CascadeConnection;
use crate::graph::Graph;
use crate::meta::Table;

impl CascadeBackend for Mysql {}

impl Dialect for Mysql {
    const SLOT: usize = 2;
    const DDL_COMMITS: bool = true;

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
        tables::create(tables)
    }

    fn drop(tables: &[Table]) -> Vec<String> {
        tables::drop(tables)
    }
}

fn quoted(name: &str) -> String {
    format!("`{}`", name.replace('`', "``"))
}
