//! Plans and tables to SQL, each backend in its own way.

mod kept;
#[cfg(feature = "mysql")]
mod mysql;
#[cfg(feature = "postgres")]
mod postgres;
pub(crate) mod run;
#[cfg(feature = "sqlite")]
mod sqlite;
pub(crate) mod statement;

use diesel::QueryResult;
use diesel::backend::Backend;
use diesel::query_builder::{AstPass, QueryFragment};
use diesel::result::DatabaseErrorInformation;

pub(crate) use self::statement::{Compiled, Piece, Role, Statement, Suspect};
use crate::connection::CascadeConnection;
use crate::error::{Error, Refusal};
use crate::graph::{Edge, Graph, Root, Variant};
use crate::meta::{ForeignKey, Table};

/// How many backends there can be.
pub(crate) const BACKENDS: usize = 3;

/// A backend of Diesel's that deletes and DDL can be made for. It cannot be
/// implemented elsewhere.
pub trait CascadeBackend: Backend<QueryBuilder: Default> + Default + sealed::Dialect {}

pub(crate) mod sealed {
    use super::*;

    /// What is particular to a backend.
    pub trait Dialect: Backend + Sized {
        /// Its place among the backends.
        #[doc(hidden)]
        const SLOT: usize;

        /// The statements of a delete from `root`. A `stable` filter selects
        /// the same rows however often it is asked.
        #[doc(hidden)]
        fn compile(graph: &Graph, root: usize, variant: Variant) -> Compiled;

        /// Keys that one statement gives to those after it.
        #[doc(hidden)]
        type Given: Default;

        /// Runs one statement, and puts into `rows` those of each of its
        /// outcomes.
        #[doc(hidden)]
        fn run<C: CascadeConnection<Backend = Self>>(
            conn: &mut C,
            statement: &Statement,
            filter: &dyn QueryFragment<Self>,
            given: &mut Self::Given,
            rows: &mut Vec<usize>,
        ) -> QueryResult<()>;

        /// Writes a column of the keys that were given.
        #[doc(hidden)]
        fn bind<'b>(
            _given: &'b Self::Given,
            _column: usize,
            _out: AstPass<'_, 'b, Self>,
        ) -> QueryResult<()> {
            Ok(())
        }

        /// The constraint that refused, if the error alone tells it.
        #[doc(hidden)]
        fn refused_by(error: &dyn DatabaseErrorInformation) -> Refusal;

        /// Queries, each of which finds rows that may have made the database
        /// refuse, where its error does not tell.
        #[doc(hidden)]
        fn suspects(_graph: &Graph, _root: usize) -> Vec<Suspect> {
            Vec::new()
        }

        /// The statements that make the tables.
        #[doc(hidden)]
        fn create(tables: &[Table]) -> Vec<String>;

        /// The statements that remove the tables.
        #[doc(hidden)]
        fn drop(tables: &[Table]) -> Vec<String>;

        /// The statements that are run when these have ended, well or not.
        #[doc(hidden)]
        fn after_drop(_tables: &[Table]) -> Vec<String> {
            Vec::new()
        }

        /// The name of a table besides these that references one of them, where
        /// the database would not refuse to remove that, or too late.
        #[doc(hidden)]
        fn outsider<C: CascadeConnection<Backend = Self>>(
            _conn: &mut C,
            _tables: &[Table],
        ) -> QueryResult<Option<String>> {
            Ok(None)
        }

        /// The constraints of each table that are foreign keys, with their
        /// names.
        #[doc(hidden)]
        fn foreign_key_names(tables: &[Table]) -> Vec<Vec<(&ForeignKey, String)>>;

        /// Whether `CREATE TABLE` ends the transaction that it is in.
        #[doc(hidden)]
        const DDL_COMMITS: bool = false;

        /// Whether a statement that fails ends the transaction that it is in,
        /// so that even a single one needs a savepoint there.
        #[doc(hidden)]
        const ERRORS_ABORT: bool = false;

        /// Whether it may ask a filter that has a query in it again while it
        /// deletes.
        #[doc(hidden)]
        const ASKS_AGAIN: bool = false;

        /// Refuses where the connection does not enforce foreign keys.
        #[doc(hidden)]
        fn require_enforcement<C: CascadeConnection<Backend = Self>>(
            _conn: &mut C,
        ) -> Result<(), Error> {
            Ok(())
        }
    }
}

impl Graph {
    /// What refuses by the constraint of this name. Of several, in tables of one
    /// name in two database schemas, it is not known which.
    pub(crate) fn refusal<DB: CascadeBackend>(
        &self,
        table: &str,
        constraint: &str,
    ) -> Option<Refusal> {
        let names = self.constraints::<DB>();
        let mut found = self
            .edges
            .iter()
            .filter(|edge| self.tables[edge.child].model.table == table)
            .map(|edge| self.refusal_of(edge, &names))
            .filter(|refusal| refusal.constraint.as_deref() == Some(constraint));
        found.next().filter(|_| found.next().is_none())
    }

    /// The names of the constraints of each table.
    pub(crate) fn constraints<DB: CascadeBackend>(&self) -> Constraints {
        DB::foreign_key_names(self.tables)
    }

    /// What an edge refuses by.
    pub(crate) fn refusal_of(&self, edge: &Edge, names: &Constraints) -> Refusal {
        let child = &self.tables[edge.child];
        let mut names = names.get(edge.child).into_iter().flatten();
        let name = names.find(|(key, _)| std::ptr::eq(*key, edge.key));
        Refusal {
            held: Some(self.tables[edge.parent].model.table.to_owned()),
            table: Some(child.model.table.to_owned()),
            constraint: name.map(|(_, name)| name.clone()),
        }
    }
}

/// For each table, its foreign keys that are constraints, with their names.
pub(crate) type Constraints = Vec<Vec<(&'static ForeignKey, String)>>;

impl Root {
    /// The statements of a delete from this table.
    pub(crate) fn compiled<DB: CascadeBackend>(&self, variant: Variant) -> &'static Compiled {
        self.graph.compiled(self.table, DB::SLOT, variant, || {
            DB::compile(self.graph, self.table, variant).with_tables()
        })
    }
}
