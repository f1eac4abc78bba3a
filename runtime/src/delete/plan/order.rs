//! In which order the doomed tables lose their rows, and what is done where
//! keys run in a circle, so that no order is right.

use super::Rules;
use crate::graph::{Edge, Effect, Graph};
use crate::meta::Action;

/// The order, and what it takes.
#[derive(Debug)]
pub(super) struct Order {
    /// The doomed tables, children first.
    pub(super) tables: Vec<usize>,
    /// The edges whose parents go before their children, both being doomed.
    pub(super) late: Vec<usize>,
    /// The edges that are set to NULL in doomed rows before anything goes.
    pub(super) detached: Vec<usize>,
    /// The edges that are pointed at rows that stay, because they cannot be
    /// NULL.
    pub(super) repointed: Vec<usize>,
    /// Nullifying edges that are followed before anything goes.
    pub(super) early: Vec<usize>,
    /// The edges that hold doomed rows, or are acted on by the database, too
    /// early, and cannot be set to NULL: the database must look at them later.
    pub(super) held: Vec<usize>,
}

impl Order {
    pub(super) fn new(graph: &Graph, doomed: &[bool], effects: &[Effect], rules: &Rules) -> Self {
        let tables = children_first(graph, doomed, effects);
        let all = || 0..graph.edges.len();
        let late: Vec<usize> = all()
            .filter(|edge| effects[*edge] != Effect::Nothing)
            .filter(|edge| is_late(&graph.edges[*edge], &tables))
            .collect();
        let is_free = |edge: &usize| !graph.edges[*edge].key.nullable.is_empty();
        // What the database sets to NULL by itself needs no help.
        let acts = |edge: &usize| {
            let is_nulled = graph.edges[*edge].key.on_delete == Action::SetNull;
            !(is_nulled && effects[*edge] == Effect::Database)
        };
        let is_stuck = late.iter().any(|edge| acts(edge) && !is_free(edge));
        let early: Vec<usize> = all()
            .filter(|edge| effects[*edge] == Effect::Nullify && doomed[graph.edges[*edge].parent])
            .filter(|edge| !late.is_empty() || frees(graph, doomed, effects, *edge))
            .collect();
        let needs = |edge: &usize| {
            let link = &graph.edges[*edge];
            let goes = doomed[link.child] && doomed[link.parent];
            let is_early = rules.reads_kept_once && early.contains(edge);
            let is_in_the_way = if link.is_to_itself() {
                of_a_tree(link, effects[*edge], rules)
            } else {
                late.contains(edge) || is_stuck && link.holds_the_parent()
            };
            goes && acts(edge) && (is_early || is_in_the_way)
        };
        let detached: Vec<usize> = all().filter(|edge| needs(edge) && is_free(edge)).collect();
        let stuck = || {
            all().filter(|edge| {
                let link = &graph.edges[*edge];
                let in_a_tree =
                    link.is_to_itself() && doomed[link.child] && (rules.checks_row_by_row)(link);
                link.key.constraint
                    && !is_free(edge)
                    && (in_a_tree || late.contains(edge) && acts(edge))
            })
        };
        let held = stuck().filter(|_| rules.defers).collect();
        let repointed = stuck()
            .filter(|edge| rules.repoints && graph.edges[*edge].stands_alone)
            .collect();
        Self {
            tables,
            late,
            detached,
            repointed,
            early,
            held,
        }
    }
}

/// Whether a parent waits for its children.
type Waits<'a> = dyn Fn(&Edge, Effect) -> bool + 'a;

/// The doomed tables, children first: whatever holds a parent goes before it.
/// Where keys run in a circle, those give way that are set to NULL, then those
/// that may hold nothing, those that can be set to NULL, and those that can be
/// changed.
pub(super) fn children_first(graph: &Graph, doomed: &[bool], effects: &[Effect]) -> Vec<usize> {
    let matters = |edge: &Edge, effect| {
        effect == Effect::Emit || (effect == Effect::Database && edge.holds_the_parent())
    };
    let is_fixed = |edge: &Edge| edge.key.nullable.is_empty();
    let waits_for: [&Waits<'_>; 5] = [
        &|_, effect| effect != Effect::Nothing,
        &|edge, effect| matters(edge, effect),
        &|edge, effect| matters(edge, effect) && is_fixed(edge),
        &|edge, effect| matters(edge, effect) && is_fixed(edge) && !edge.stands_alone,
        &|edge, _| is_fixed(edge) && edge.holds_the_parent(),
    ];
    let mut left: Vec<usize> = (0..doomed.len()).filter(|table| doomed[*table]).collect();
    let mut order = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let free = |waits: &&Waits<'_>| {
            left.iter().position(|table| {
                !graph.children(*table).any(|(edge, link)| {
                    !link.is_to_itself() && left.contains(&link.child) && waits(link, effects[edge])
                })
            })
        };
        let next = waits_for.iter().find_map(free).unwrap_or(0);
        order.push(left.remove(next));
    }
    order
}

/// Whether the rows of a tree are set free before they go: because they would
/// hold each other; because those that stay must be told from those that go;
/// or because the database would delete some of them for others, which it
/// neither counts nor does however deep the tree is.
fn of_a_tree(link: &Edge, effect: Effect, rules: &Rules) -> bool {
    (rules.checks_row_by_row)(link)
        || effect == Effect::Nullify && rules.reads_kept_once
        || effect == Effect::Emit && link.key.constraint && link.key.on_delete == Action::Cascade
}

/// Whether setting the key of an edge to NULL also sets rows free that hold
/// doomed rows by another key.
fn frees(graph: &Graph, doomed: &[bool], effects: &[Effect], edge: usize) -> bool {
    let link = &graph.edges[edge];
    graph.edges.iter().zip(effects).any(|(other, effect)| {
        other.child == link.child
            && *effect == Effect::Database
            && doomed[other.parent]
            && link.shares_a_nullable_column(other)
    })
}

/// Whether its parents are deleted before its children, both being doomed.
fn is_late(link: &Edge, order: &[usize]) -> bool {
    let place = |table| order.iter().position(|other| *other == table);
    match (place(link.child), place(link.parent)) {
        (Some(child), Some(parent)) => parent < child,
        _ => false,
    }
}
