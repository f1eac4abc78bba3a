//! What the program does along each foreign key in one delete: what is
//! declared, and where the database would refuse halfway, more than that.

use super::Rules;
use super::ways::{self, Way};
use crate::graph::{Edge, Effect, Graph};
use crate::meta::Action;

/// The effect of each edge in a delete from `root`.
///
/// What a trusted cascade deletes may hold, by a key without an action, rows
/// that the same delete takes away. Which of the two goes first is not for us
/// to say then, and the database may refuse what leaves no orphan. So the
/// program deletes such rows itself, before what they hold.
pub(super) fn effects(graph: &Graph, root: usize, rules: &Rules) -> Vec<Effect> {
    let mut effects: Vec<Effect> = graph.edges.iter().map(Edge::effect).collect();
    loop {
        let ways = ways::all(graph, &effects);
        let doomed = doomed(graph, root, &ways);
        let cascaded = cascaded(graph, &doomed, &effects);
        let Some(table) = first_in_the_way(graph, &doomed, &cascaded, &effects, rules) else {
            return effects;
        };
        emit_all_down_to(graph, table, &cascaded, &mut effects);
    }
}

/// The effects as if the program did what the database does, as far as that
/// takes rows away.
pub(super) fn with_the_databases(graph: &Graph) -> Vec<Effect> {
    graph
        .edges
        .iter()
        .map(|edge| match edge.effect() {
            effect if cascades(edge, effect) => Effect::Emit,
            effect => effect,
        })
        .collect()
}

/// The tables that the program deletes from.
pub(super) fn doomed(graph: &Graph, root: usize, ways: &[Way]) -> Vec<bool> {
    let steps = ways.iter().map(|way| (way.from, way.to));
    ways::reached(graph.tables.len(), &[root], steps)
}

/// The tables that the database deletes from, by itself or for the program.
fn cascaded(graph: &Graph, doomed: &[bool], effects: &[Effect]) -> Vec<bool> {
    let start: Vec<usize> = (0..doomed.len()).filter(|table| doomed[*table]).collect();
    let steps = graph
        .edges
        .iter()
        .zip(effects)
        .filter(|(edge, effect)| cascades(edge, **effect))
        .map(|(edge, _)| (edge.parent, edge.child));
    ways::reached(graph.tables.len(), &start, steps)
}

fn cascades(edge: &Edge, effect: Effect) -> bool {
    effect == Effect::Database && edge.key.on_delete == Action::Cascade
}

/// A table from which the database deletes rows that must go earlier, or be
/// known earlier: because they hold others that go, or because setting another
/// key of theirs to NULL would hide them from the cascade.
fn first_in_the_way(
    graph: &Graph,
    doomed: &[bool],
    cascaded: &[bool],
    effects: &[Effect],
    rules: &Rules,
) -> Option<usize> {
    let edges = || graph.edges.iter().zip(effects.iter().copied());
    (0..cascaded.len()).find(|table| {
        let cascade = edges()
            .find(|(edge, effect)| {
                edge.child == *table && cascaded[edge.parent] && cascades(edge, *effect)
            })
            .map(|(edge, _)| edge);
        let Some(cascade) = cascade else {
            return false;
        };
        edges().any(|(edge, effect)| {
            if edge.child != *table || !cascaded[edge.parent] {
                return false;
            }
            match effect {
                Effect::Database => {
                    edge.holds_the_parent()
                        && (doomed[edge.parent] || (rules.holds_in_cascades)(edge))
                }
                Effect::Nullify => edge.shares_a_nullable_column(cascade),
                Effect::Emit | Effect::Nothing => false,
            }
        })
    })
}

/// The program does the cascades that lead to a table, from the first one on.
fn emit_all_down_to(graph: &Graph, table: usize, cascaded: &[bool], effects: &mut [Effect]) {
    let mut waiting = vec![table];
    while let Some(table) = waiting.pop() {
        for (edge, link) in graph.edges.iter().enumerate() {
            if link.child == table && cascaded[link.parent] && cascades(link, effects[edge]) {
                effects[edge] = Effect::Emit;
                waiting.push(link.parent);
            }
        }
    }
}
