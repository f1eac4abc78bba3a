//! MySQL and MariaDB.

mod statements;
mod tables;

use diesel::mysql::Mysql;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::sql_types::BigInt;
use diesel::{QueryResult, RunQueryDsl};

use super::run::Run;
use super::sealed::Dialect;
use super::{CascadeBackend, Compiled, Role, Statement};
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
        let run = Run { statement, filter };
        let locks = statement
            .outcomes
            .iter()
            .any(|outcome| outcome.role == Role::Lock);
        if locks {
            Counting(run).get_result::<i64>(conn)?;
            return Ok(vec![0]);
        }
        Ok(vec![conn.execute_returning_count(&run)?])
    }

    fn create(tables: &[Table]) -> Vec<String> {
        tables::create(tables)
    }

    fn drop(tables: &[Table]) -> Vec<String> {
        tables::drop(tables)
    }
}

/// A statement that selects one count.
struct Counting<'a>(Run<'a, Mysql>);

impl Query for Counting<'_> {
    type SqlType = BigInt;
}

impl<C> RunQueryDsl<C> for Counting<'_> {}

impl QueryId for Counting<'_> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl QueryFragment<Mysql> for Counting<'_> {
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, Mysql>) -> QueryResult<()> {
        self.0.walk_ast(out)
    }
}

fn quoted(name: &str) -> String {
    format!("`{}`", name.replace('`', "``"))
}
