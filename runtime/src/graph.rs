//! The models of a schema and what links them.

use std::sync::OnceLock;

use diesel::query_builder::QueryId;

use crate::backend::{BACKENDS, Compiled};
use crate::check;
use crate::meta::{Action, ForeignKey, Key, Names, Policy, Table, named};
use crate::probe::KnownFilters;

/// All tables of a schema, with their foreign keys as edges.
#[derive(Debug)]
pub struct Graph {
    pub(crate) tables: &'static [Table],
    pub(crate) edges: Vec<Edge>,
    pub(crate) far_sides: Vec<FarSide>,
    compiled: Vec<OnceLock<Compiled>>,
}

/// A foreign key between two tables, which are positions in the graph.
#[derive(Debug)]
pub(crate) struct Edge {
    pub(crate) child: usize,
    pub(crate) parent: usize,
    pub(crate) key: &'static ForeignKey,
    /// No other key has a column of it.
    pub(crate) stands_alone: bool,
    /// The relationship's name at the parent, if there is a relationship.
    pub(crate) name: Option<&'static str>,
    pub(crate) policy: Option<Policy>,
}

/// A relationship over a link table whose far rows are deleted too: the edges
/// from the link table to its parent and to the far side.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FarSide {
    pub(crate) near: usize,
    pub(crate) far: usize,
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

    /// Whether setting one of the two keys, of the same child, to NULL changes
    /// the other.
    pub(crate) fn shares_a_nullable_column(&self, other: &Self) -> bool {
        let nulls = |left: &Self, right: &Self| {
            let mut columns = left.key.nullable.iter();
            columns.any(|column| right.key.columns.contains(column))
        };
        nulls(self, other) || nulls(other, self)
    }

    /// Whether the key of a child may be changed as one likes, as far as other
    /// keys go: no other has a column of it.
    fn stands_alone(&self, child: &Table) -> bool {
        let model = &child.model;
        let is_used = |column: &&'static str| {
            model.primary_key.contains(column)
                || model.uniques.iter().any(|unique| unique.contains(column))
                || child
                    .foreign_keys
                    .iter()
                    .any(|key| !std::ptr::eq(key, self.key) && key.columns.contains(column))
        };
        !self.key.unique && !self.key.columns.iter().any(is_used)
    }

    /// Whether the database does with a child that comes in meanwhile what the
    /// program does with those that it has seen, or refuses.
    pub(crate) fn is_watched(&self, effect: Effect) -> bool {
        let action = self.key.on_delete;
        match effect {
            Effect::Emit => {
                self.key.constraint && !matches!(action, Action::SetNull | Action::SetDefault)
            }
            Effect::Nullify => self.key.constraint && action != Action::SetDefault,
            Effect::Database | Effect::Nothing => true,
        }
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
    /// The graph of a schema's models, with the names that their tables have in
    /// SQL.
    pub fn of_models(tables: &'static [Table], names: &[fn() -> Names]) -> Self {
        Self::new(named(tables, names))
    }

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
                let mut edge = Edge {
                    child,
                    parent,
                    key,
                    stands_alone: false,
                    name: name(&tables[parent], table, key_position),
                    policy: check::policy(tables, table, key_position),
                };
                edge.stands_alone = edge.stands_alone(table);
                edges.push(edge);
            }
        }
        let compiled = (0..tables.len() * BACKENDS * Variant::COUNT)
            .map(|_| OnceLock::new())
            .collect();
        let far_sides = far_sides(tables, &edges);
        Self {
            tables,
            edges,
            far_sides,
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
        variant: Variant,
        compile: impl FnOnce() -> Compiled,
    ) -> &Compiled {
        let slot = (root * BACKENDS + backend) * Variant::COUNT + variant.slot();
        self.compiled[slot].get_or_init(compile)
    }
}

/// What the statements of a delete depend on, but for its table and backend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Variant {
    pub(crate) filter: Filter,
    /// All rows above others are locked, and not only those of the root.
    pub(crate) deep: bool,
}

/// What is known of a filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Filter {
    /// It is a primary key: it selects one row at most, and the same however
    /// often it is asked while the plan runs.
    ByKey,
    /// There is none: it selects all rows.
    Absent,
    /// It reads the rows of its own table only.
    OfItsTable,
    /// It has a query in it, and the backend may ask it again while rows go.
    WithQuery,
}

impl Variant {
    const COUNT: usize = 8;

    fn slot(self) -> usize {
        self.filter as usize * 2 + usize::from(self.deep)
    }

    pub(crate) fn is_stable(self) -> bool {
        self.filter.is_stable()
    }
}

impl Filter {
    /// Whether it selects the same rows however often it is asked while the
    /// plan runs.
    pub(crate) fn is_stable(self) -> bool {
        matches!(self, Self::ByKey | Self::Absent)
    }
}

/// The link tables whose far rows go with their parents.
fn far_sides(tables: &[Table], edges: &[Edge]) -> Vec<FarSide> {
    let mut sides = Vec::new();
    for table in tables {
        for relationship in table.relationships {
            let Some(far) = relationship.far.filter(|far| far.delete) else {
                continue;
            };
            let edge = |key| {
                edges.iter().position(|edge| {
                    let child = &tables[edge.child];
                    let place = child
                        .foreign_keys
                        .iter()
                        .position(|other| std::ptr::eq(other, edge.key));
                    child.model.id == relationship.child && place.map(Key::Found) == Some(key)
                })
            };
            if let (Some(near), Some(far)) = (edge(relationship.key), edge(far.key)) {
                sides.push(FarSide { near, far });
            }
        }
    }
    sides
}

/// The relationship of `parent` over a key of `child`, by name.
fn name(parent: &Table, child: &Table, key: usize) -> Option<&'static str> {
    let declared = parent.relationships.iter().find(|relationship| {
        relationship.child == child.model.id && relationship.key == Key::Found(key)
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
    filters: KnownFilters,
}

impl Root {
    /// The root `table` of a graph.
    pub fn new(graph: &'static Graph, table: usize, filters: KnownFilters) -> Self {
        Self {
            graph,
            table,
            filters,
        }
    }

    /// A root for which no filter is known by its type.
    pub(crate) fn dynamic(graph: &'static Graph, table: usize) -> Self {
        Self::new(graph, table, KnownFilters::NONE)
    }

    /// What the type of a filter tells of it, if it tells all that matters.
    pub(crate) fn known_by_type<W: QueryId>(&self) -> Option<Filter> {
        let filter = W::query_id()?;
        if Some(filter) == self.filters.by_key {
            Some(Filter::ByKey)
        } else if Some(filter) == self.filters.none {
            Some(Filter::Absent)
        } else {
            None
        }
    }
}
