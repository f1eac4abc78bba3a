//! The steps of a delete, as pure values: which rows, in which order, told by
//! sets of keys. Neither a connection nor a backend is known here.

use crate::graph::{Edge, Effect, Graph};

/// The steps of a delete from one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Plan {
    /// The tables that are deleted from, children first.
    pub(crate) doomed: Vec<usize>,
    pub(crate) steps: Vec<Step>,
    /// Some foreign key is left to the database, which must enforce it.
    pub(crate) relies_on_the_database: bool,
}

/// One statement. Tables and edges are positions in the graph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    /// Keep a set of keys, which later steps read more than once, or after it
    /// could have changed.
    Keep { table: usize, keys: Keys },
    /// Set the key of an edge to NULL in the rows that point at `parents`.
    Nullify { edge: usize, parents: Keys },
    /// Set the key of an edge from a table to itself to NULL in its doomed
    /// rows, which were kept: they may go in any order then.
    Detach { edge: usize },
    /// Delete the rows that the user's filter selects.
    DeleteFiltered { table: usize },
    /// Delete the rows that point at `parents` along an edge.
    DeleteChildren { edge: usize, parents: Keys },
    /// Delete the rows that have these keys.
    DeleteKeys { table: usize, keys: Keys },
}

/// A set of primary keys of one table: those of its doomed rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Keys {
    /// Of the rows that the user's filter selects.
    Filtered,
    /// Kept by an earlier step.
    Kept,
    /// Of the rows that point at doomed rows, along any of these edges.
    Children(Vec<(usize, Keys)>),
    /// These, and all below them along edges from the table to itself.
    Closure { seeds: Box<Keys>, edges: Vec<usize> },
}

impl Plan {
    /// The plan of a delete from `root`. A `stable` filter selects the same
    /// rows in every step. An edge that `detaches` is one from a table to
    /// itself that the backend checks row by row.
    pub(crate) fn new(
        graph: &Graph,
        root: usize,
        stable: bool,
        detaches: fn(&Edge) -> bool,
    ) -> Self {
        let doomed = doomed_tables(graph, root);
        let order = children_first(graph, &doomed);
        let mut steps = Vec::new();
        let keys = doomed_keys(graph, root, stable, &order, detaches, &mut steps);
        for &table in &order {
            steps.extend(nullify(graph, table, &keys[table]));
            steps.extend(detach(graph, table, detaches));
            steps.extend(delete(graph, table, &keys[table]));
        }
        let relies_on_the_database = graph
            .edges
            .iter()
            .any(|edge| doomed[edge.parent] && edge.effect() == Effect::Database);
        Self {
            doomed: order,
            steps,
            relies_on_the_database,
        }
    }

    /// The tables whose keys are kept aside.
    pub(crate) fn kept(&self) -> impl Iterator<Item = usize> + '_ {
        self.steps.iter().filter_map(|step| match step {
            Step::Keep { table, .. } => Some(*table),
            _ => None,
        })
    }

    /// Whether it only deletes what the user's filter selects.
    pub(crate) fn is_plain(&self) -> bool {
        matches!(self.steps.as_slice(), [Step::DeleteFiltered { .. }])
    }
}

/// The tables that the program deletes from: those that emitted edges lead to.
fn doomed_tables(graph: &Graph, root: usize) -> Vec<bool> {
    let mut doomed = vec![false; graph.tables.len()];
    let mut waiting = vec![root];
    while let Some(table) = waiting.pop() {
        if !std::mem::replace(&mut doomed[table], true) {
            let emitted = graph
                .children(table)
                .filter(|(_, edge)| edge.effect() == Effect::Emit);
            waiting.extend(emitted.map(|(_, edge)| edge.child));
        }
    }
    doomed
}

/// The doomed tables in the order in which they lose their rows: whatever
/// holds a parent goes before it. Where keys run in a circle, those give way
/// that are set to NULL, and then those that may hold nothing.
fn children_first(graph: &Graph, doomed: &[bool]) -> Vec<usize> {
    let waits_for: [fn(&Edge) -> bool; 3] = [
        |_| true,
        |edge| {
            edge.effect() == Effect::Emit
                || (edge.effect() == Effect::Database && edge.holds_the_parent())
        },
        |edge| edge.effect() == Effect::Emit,
    ];
    let mut left: Vec<usize> = (0..doomed.len()).filter(|table| doomed[*table]).collect();
    let mut order = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let free = |waits: &fn(&Edge) -> bool| {
            left.iter().position(|table| {
                !graph.children(*table).any(|(_, edge)| {
                    !edge.is_to_itself() && left.contains(&edge.child) && waits(edge)
                })
            })
        };
        // Emitted edges run in no circle: `schema!` has refused it.
        let next = waits_for.iter().find_map(free).unwrap_or(0);
        order.push(left.remove(next));
    }
    order
}

/// The keys of the doomed rows of each doomed table; what must be kept is kept
/// by `steps`, parents first.
fn doomed_keys(
    graph: &Graph,
    root: usize,
    stable: bool,
    order: &[usize],
    detaches: fn(&Edge) -> bool,
    steps: &mut Vec<Step>,
) -> Vec<Keys> {
    let mut keys = vec![Keys::Filtered; graph.tables.len()];
    for &table in order.iter().rev() {
        let emitted = |to_itself: bool| {
            graph.edges.iter().enumerate().filter(move |(_, edge)| {
                edge.child == table
                    && edge.is_to_itself() == to_itself
                    && edge.effect() == Effect::Emit
                    && order.contains(&edge.parent)
            })
        };
        let mut set = if table == root {
            Keys::Filtered
        } else {
            let edges = emitted(false).map(|(edge, link)| (edge, keys[link.parent].clone()));
            Keys::Children(edges.collect())
        };
        let loops: Vec<_> = emitted(true).map(|(edge, _)| edge).collect();
        if !loops.is_empty() {
            set = Keys::Closure {
                seeds: Box::new(set),
                edges: loops,
            };
        }
        let is_changed = detach(graph, table, detaches).next().is_some();
        if is_changed
            || is_nullified_by_itself(graph, table)
            || is_read_by_others(graph, table) && !set.is_cheap_to_repeat(stable)
        {
            steps.push(Step::Keep { table, keys: set });
            set = Keys::Kept;
        }
        keys[table] = set;
    }
    keys
}

/// Whether rows of the table are set to NULL for other rows of the table. The
/// statement that does it must not select by the table that it changes.
fn is_nullified_by_itself(graph: &Graph, table: usize) -> bool {
    graph
        .children(table)
        .any(|(_, edge)| edge.is_to_itself() && edge.effect() == Effect::Nullify)
}

/// Whether other statements than the table's own delete read its doomed keys.
fn is_read_by_others(graph: &Graph, table: usize) -> bool {
    graph.children(table).any(|(_, edge)| match edge.effect() {
        Effect::Emit => !edge.is_to_itself(),
        Effect::Nullify => true,
        Effect::Database | Effect::Nothing => false,
    })
}

impl Keys {
    /// Whether every statement may evaluate the set anew: it has the same rows
    /// each time, and its text does not grow with each level.
    fn is_cheap_to_repeat(&self, stable: bool) -> bool {
        match self {
            Self::Filtered => stable,
            Self::Kept => true,
            Self::Children(edges) => edges.len() == 1,
            Self::Closure { .. } => false,
        }
    }
}

/// What points at the doomed rows of a table without being doomed by it.
fn nullify<'a>(graph: &'a Graph, table: usize, keys: &'a Keys) -> impl Iterator<Item = Step> + 'a {
    graph
        .children(table)
        .filter(|(_, edge)| edge.effect() == Effect::Nullify)
        .map(|(edge, _)| Step::Nullify {
            edge,
            parents: keys.clone(),
        })
}

/// What is set to NULL in doomed rows so that they can go in any order.
fn detach(
    graph: &Graph,
    table: usize,
    detaches: fn(&Edge) -> bool,
) -> impl Iterator<Item = Step> + '_ {
    graph
        .children(table)
        .filter(move |(_, edge)| {
            edge.is_to_itself() && edge.effect() != Effect::Nullify && detaches(edge)
        })
        .map(|(edge, _)| Step::Detach { edge })
}

/// The statements that delete the doomed rows of a table: one for each edge
/// that dooms them, or one for all where rows of the table may hold each other.
fn delete(graph: &Graph, table: usize, keys: &Keys) -> Vec<Step> {
    let hold_each_other = || {
        graph
            .children(table)
            .any(|(_, edge)| edge.is_to_itself() && edge.key.constraint)
    };
    match keys {
        Keys::Filtered => vec![Step::DeleteFiltered { table }],
        Keys::Children(edges) if edges.len() == 1 || !hold_each_other() => edges
            .iter()
            .map(|(edge, parents)| Step::DeleteChildren {
                edge: *edge,
                parents: parents.clone(),
            })
            .collect(),
        keys => vec![Step::DeleteKeys {
            table,
            keys: keys.clone(),
        }],
    }
}
