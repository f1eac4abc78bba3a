//! The models of a schema and what links them.

use std::any::TypeId;
use std::sync::OnceLock;

use diesel::query_builder::{IntoUpdateTarget, QueryId};

use crate::backend::{BACKENDS, Compiled};
use crate::check;
use crate::meta::{Action, ForeignKey, Policy, Table};

/// All tables of a schema, with their foreign keys as edges.
#[derive(Debug)]
pub struct Graph {
    pub(crate) tables: &'static [Table],
    pub(crate) edges: Vec<Edge>,
    compiled: Vec<OnceLock<Compiled>>,
}

/// A foreign key between two tables, which are positions in the graph.
#[derive(Debug)]
pub(crate) struct Edge {
    pub(crate) child: usize,
    pub(crate) parent: usize,
    pub(crate) key: &'static ForeignKey,
    /// The relationship's name at the parent, if there is a relationship.
    pub(crate) name: Option<&'static str>,
    pub(crate) policy: Option<Policy>,
}

/// What a delete of the parent does along an edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    /// The program deletes the children.
    Emit,
    /// The program sets the children's key to NULL.
    Nullify,
    /// The database does what the key says, or refuses.
    Database,
    /// Nobody does anything: the database does not know the key.
    Nothing,
}

impl Edge {
    pub(crate) fn effect(&self) -> Effect {
        match self.policy {
            Some(Policy::Emit) => Effect::Emit,
            Some(Policy::Nullify) => Effect::Nullify,
            _ if self.key.constraint => Effect::Database,
            _ => Effect::Nothing,
        }
    }

    /// Whether the child's table is the parent's.
    pub(crate) fn is_to_itself(&self) -> bool {
        self.child == self.parent
    }

    /// Whether a child that is left when the parent goes makes the database
    /// refuse.
    pub(crate) fn holds_the_parent(&self) -> bool {
        self.key.constraint
            && !matches!(
                self.key.on_delete,
                Action::Cascade | Action::SetNull | Action::SetDefault
            )
    }
}

impl Graph {
    /// The graph of a schema's tables.
    pub fn new(tables: &'static [Table]) -> Self {
        let position = |id| tables.iter().position(|table| table.model.id == id);
        let mut edges = Vec::new();
        for (child, table) in tables.iter().enumerate() {
            for (key_position, key) in table.foreign_keys.iter().enumerate() {
                // A key to a table outside does not compile.
                let Some(parent) = position(key.parent) else {
                    continue;
                };
                edges.push(Edge {
                    child,
                    parent,
                    key,
                    name: name(&tables[parent], table, key_position),
                    policy: check::policy(tables, table, key_position),
                });
            }
        }
        let compiled = (0..tables.len() * BACKENDS * 2)
            .map(|_| OnceLock::new())
            .collect();
        Self {
            tables,
            edges,
            compiled,
        }
    }

    /// The edges from a table to its children.
    pub(crate) fn children(&self, parent: usize) -> impl Iterator<Item = (usize, &Edge)> {
        self.edges
            .iter()
            .enumerate()
            .filter(move |(_, edge)| edge.parent == parent)
    }

    /// The statements of a delete, made once.
    pub(crate) fn compiled(
        &self,
        root: usize,
        backend: usize,
        stable: bool,
        compile: impl FnOnce() -> Compiled,
    ) -> &Compiled {
        let slot = (root * BACKENDS + backend) * 2 + usize::from(stable);
        self.compiled[slot].get_or_init(compile)
    }
}

/// The relationship of `parent` over a key of `child`, by name.
fn name(parent: &Table, child: &Table, key: usize) -> Option<&'static str> {
    let declared = parent.relationships.iter().find(|relationship| {
        relationship.child == child.model.id && relationship.key == crate::meta::Key::Found(key)
    });
    match declared {
        Some(relationship) => Some(relationship.field),
        None => child.foreign_keys[key].backref.map(|backref| backref.name),
    }
}

/// The table that a delete starts from.
#[derive(Debug, Clone, Copy)]
pub struct Root {
    pub(crate) graph: &'static Graph,
    pub(crate) table: usize,
    /// The type of a filter by the primary key alone.
    by_key: Option<TypeId>,
    /// The type of the filter that a whole table has.
    no_filter: Option<TypeId>,
}

impl Root {
    /// The root `table` of a graph, for the model of which `M` is a reference.
    pub fn new<M>(graph: &'static Graph, table: usize) -> Self
    where
        M: IntoUpdateTarget,
        M::WhereClause: QueryId,
        M::Table: IntoUpdateTarget,
        <M::Table as IntoUpdateTarget>::WhereClause: QueryId,
    {
        Self {
            graph,
            table,
            by_key: M::WhereClause::query_id(),
            no_filter: <M::Table as IntoUpdateTarget>::WhereClause::query_id(),
        }
    }

    /// A root for which no filter is known by its type.
    pub(crate) fn dynamic(graph: &'static Graph, table: usize) -> Self {
        Self {
            graph,
            table,
            by_key: None,
            no_filter: None,
        }
    }

    /// Whether a filter selects the same rows however often it is asked while
    /// the plan runs: it is by primary key, or there is none.
    pub(crate) fn is_stable<W: QueryId>(&self) -> bool {
        let filter = W::query_id();
        filter.is_some() && (filter == self.by_key || filter == self.no_filter)
    }
}
