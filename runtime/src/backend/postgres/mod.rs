//! PostgreSQL.

mod given;
mod locks;
mod nullify;
mod rows;
mod statements;
mod tables;

use diesel::pg::Pg;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::result::DatabaseErrorInformation;
use diesel::sql_types::{Array, BigInt};
use diesel::{QueryResult, RunQueryDsl};

use self::given::{Given, Locked, Locking};
use super::run::Run;
use super::sealed::Dialect;
use super::{CascadeBackend, Compiled, Statement};
use crate::connection::CascadeConnection;
use crate::error::Refusal;
use crate::graph::{Graph, Variant};
use crate::meta::{ForeignKey, Table};

impl CascadeBackend for Pg {}

impl Dialect for Pg {
    const SLOT: usize = 1;
    const ERRORS_ABORT: bool = true;

    type Given = Given;

    fn compile(graph: &Graph, root: usize, variant: Variant) -> Compiled {
        statements::compile(graph, root, variant)
    }

    fn bind<'b>(
        given: &'b Self::Given,
        column: usize,
        out: AstPass<'_, 'b, Self>,
    ) -> QueryResult<()> {
        given.bind(column, out)
    }

    fn refused_by(error: &dyn DatabaseErrorInformation) -> Refusal {
        Refusal {
            held: None,
            table: error.table_name().map(str::to_owned),
            constraint: error.constraint_name().map(str::to_owned),
        }
    }

    fn run<C: CascadeConnection<Backend = Self>>(
        conn: &mut C,
        statement: &Statement,
        filter: &dyn QueryFragment<Self>,
        given: &mut Self::Given,
        rows: &mut Vec<usize>,
    ) -> QueryResult<()> {
        if statement.locks() {
            let run = Run::<Self>::new(statement, filter, given);
            let locked: Locked = Locking(run).get_result(conn)?;
            if locked.gives_keys() {
                *given = locked.keys;
            }
            rows.push(usize::try_from(locked.rows).unwrap_or_default());
            return Ok(());
        }
        let run = Run::<Self>::new(statement, filter, given);
        let counts: Vec<i64> = Counting(run).get_result(conn)?;
        let counts = counts.into_iter();
        rows.extend(counts.map(|count| usize::try_from(count).unwrap_or_default()));
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
