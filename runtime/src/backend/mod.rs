//! Plans and tables to SQL, each backend in its own way.

#[cfg(feature = "sqlite")]
mod sqlite;

use diesel::backend::Backend;

use crate::connection::CascadeConnection;
use crate::delete::plan::Plan;
use crate::error::Error;
use crate::graph::{Graph, Root};
use crate::meta::Table;

/// How many backends there can be.
pub(crate) const BACKENDS: usize = 1;

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

        /// The statements of a plan.
        #[doc(hidden)]
        fn compile(graph: &Graph, plan: Plan) -> Compiled;

        /// The statements that make the tables.
        #[doc(hidden)]
        fn create(tables: &[Table]) -> Vec<String>;

        /// The statements that remove the tables.
        #[doc(hidden)]
        fn drop(tables: &[Table]) -> Vec<String>;

        /// Refuses where the connection does not enforce foreign keys.
        #[doc(hidden)]
        fn require_enforcement<C: CascadeConnection<Backend = Self>>(
            conn: &mut C,
        ) -> Result<(), Error>;
    }
}

/// A plan in the SQL of one backend.
#[derive(Debug)]
pub struct Compiled {
    pub(crate) plan: Plan,
    /// Run before the statements: what they need to be there.
    pub(crate) before: Vec<String>,
    pub(crate) statements: Vec<Statement>,
    /// Run after the statements: what they leave behind.
    pub(crate) after: Vec<String>,
    pub(crate) relies_on_the_database: bool,
}

/// One statement.
#[derive(Debug)]
pub(crate) struct Statement {
    pub(crate) pieces: Vec<Piece>,
    /// The table that it changes, or reads for its keys.
    pub(crate) table: &'static str,
    /// The same in the graph.
    pub(crate) position: usize,
    /// The edge that it is for, if it is for one only.
    pub(crate) edge: Option<usize>,
    pub(crate) role: Role,
}

/// What a statement does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Keep,
    Nullify,
    Delete { of_the_root: bool },
}

/// A part of a statement's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    Sql(String),
    /// The user's filter, with its `WHERE`; nothing where there is none.
    Filter,
}

impl Compiled {
    /// The only statement, where it deletes just what the filter selects: it
    /// needs no transaction around it.
    pub(crate) fn alone(&self) -> Option<&Statement> {
        use crate::delete::plan::Step;
        match (self.plan.steps.as_slice(), self.statements.as_slice()) {
            ([Step::DeleteFiltered { .. }], [statement]) => Some(statement),
            _ => None,
        }
    }
}

impl Statement {
    /// What the statement is for, for an error.
    pub(crate) fn purpose(&self) -> String {
        let table = self.table;
        match self.role {
            Role::Keep => format!("finding the rows of `{table}` to delete"),
            Role::Nullify => format!("setting the keys of `{table}` to NULL"),
            Role::Delete { .. } => format!("deleting from `{table}`"),
        }
    }

    /// Whether a drawing of the plan shows it at this table, reached along
    /// this edge. What is for no edge in particular is shown once.
    pub(crate) fn belongs_to(&self, table: usize, edge: Option<usize>, seen: bool) -> bool {
        self.position == table
            && self.role != Role::Nullify
            && match self.edge {
                Some(own) => Some(own) == edge,
                None => !seen,
            }
    }
}

impl Root {
    /// The statements of a delete from this table.
    pub(crate) fn compiled<DB: CascadeBackend>(&self, stable: bool) -> &'static Compiled {
        self.graph.compiled(self.table, DB::SLOT, stable, || {
            DB::compile(self.graph, Plan::new(self.graph, self.table, stable))
        })
    }
}
