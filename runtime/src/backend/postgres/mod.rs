//! PostgreSQL.

mod statements;
mod tables;

use diesel::pg::Pg;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::sql_types::{Array, BigInt};
use diesel::{QueryResult, RunQueryDsl};

use super::run::Run;
use super::sealed::Dialect;
use super::{CascadeBackend, Compiled, Statement};
use crate::connection::CascadeConnection;
use crate::graph::Graph;
use crate::meta::Table;

impl CascadeBackend for Pg {}

impl Dialect for Pg {
    const SLOT: usize = 1;
    const ERRORS_ABORT: bool = true;

    fn compile(graph: &Graph, root: usize, stable: bool) -> Compiled {
        statements::compile(graph, root, stable)
    }

    fn run<C: CascadeConnection<Backend = Self>>(
        conn: &mut C,
        statement: &Statement,
        filter: &dyn QueryFragment<Self>,
    ) -> QueryResult<Vec<usize>> {
        let counts: Vec<i64> = Counting(Run { statement, filter }).get_result(conn)?;
        Ok(counts
            .into_iter()
            .map(|count| usize::try_from(count).unwrap_or_default())
            .collect())
    }

    fn create(tables: &[Table]) -> Vec<String> {
        tables::create(tables)
    }

    fn drop(tables: &[Table]) -> Vec<String> {
        tables::drop(tables)
    }
}

/// A statement that ends in one row with the counts of its outcomes.
struct Counting<'a>(Run<'a, Pg>);

impl Query for Counting<'_> {
    type SqlType = Array<BigInt>;
}

impl<C> RunQueryDsl<C> for Counting<'_> {}

impl QueryId for Counting<'_> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl QueryFragment<Pg> for Counting<'_> {
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        self.0.walk_ast(out)
    }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
