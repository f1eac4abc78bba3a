//! Graphs that no macro made: so that tests can try thousands of them.

use std::marker::PhantomData;

use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::{QueryResult, backend::Backend};

use crate::backend::CascadeBackend;
use crate::backend::run::{self, filter_sql};
use crate::connection::CascadeConnection;
use crate::delete::{DeletePlan, execute};
use crate::error::Error;
use crate::graph::{Graph, Root, Variant};
use crate::report::DeleteReport;

/// A delete from a table of a graph.
#[derive(Debug, Clone, Copy)]
pub struct Delete<'a> {
    pub graph: &'static Graph,
    /// The table's position in the graph.
    pub table: usize,
    /// What follows `WHERE`, with columns qualified by their table; empty for
    /// the whole table.
    pub filter: &'a str,
    /// The filter, if there is one, is the primary key of one row: it selects
    /// the same row however often it is asked.
    pub by_key: bool,
}

impl Delete<'_> {
    pub fn execute<C: CascadeConnection>(&self, conn: &mut C) -> Result<DeleteReport, Error> {
        let filter = Filter(self.filter);
        let known = self.known::<C::Backend>();
        execute::execute::<C, (), _>(conn, &self.root(), known, &filter)
    }

    pub fn plan<DB: CascadeBackend>(&self) -> DeletePlan {
        let root = self.root();
        let compiled = root.compiled::<DB>(Variant {
            filter: self.known::<DB>(),
            deep: false,
        });
        DeletePlan::new(&root, compiled, &filter_sql::<DB, _>(&Filter(self.filter)))
    }

    fn known<DB: CascadeBackend>(&self) -> crate::graph::Filter {
        if self.filter.is_empty() {
            crate::graph::Filter::Absent
        } else if self.by_key {
            crate::graph::Filter::ByKey
        } else {
            run::known::<DB, _>(&Filter(self.filter))
        }
    }

    fn root(&self) -> Root {
        Root::dynamic(self.graph, self.table)
    }
}

/// The statements that make the tables of a graph.
pub fn create<DB: CascadeBackend>(graph: &Graph) -> Vec<String> {
    DB::create(graph.tables)
}

/// The statements that remove them.
pub fn drop<DB: CascadeBackend>(graph: &Graph) -> Vec<String> {
    DB::drop(graph.tables)
}

struct Filter<'a>(&'a str);

impl<DB: Backend> QueryFragment<DB> for Filter<'_> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        if !self.0.is_empty() {
            out.push_sql(" WHERE ");
            out.push_sql(self.0);
        }
        Ok(())
    }
}

impl QueryId for Filter<'_> {
    type QueryId = PhantomData<()>;
    const HAS_STATIC_QUERY_ID: bool = false;
}
