//! In which order the doomed tables lose their rows, and what is done where
//! keys run in a circle, so that no order is right.

use super::Rules;
use crate::graph::{Edge, Effect, Graph};
use crate::meta::Action;

/// How doomed rows are set free from the rows that they point at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Detach {
    /// By NULL in the parts of the key that can be NULL.
    ToNull,
    /// By pointing at themselves: a row does not hold itself.
    ToItself,
}

/// The doomed tables, children first: whatever holds a parent goes before it.
/// Where keys run in a circle, those give way that are set to NULL, then those
/// that may hold nothing, then those that can be set to NULL.
pub(super) fn children_first(graph: &Graph, doomed: &[bool], effects: &[Effect]) -> Vec<usize> {
    let waits_for: [fn(&Edge, Effect) -> bool; 4] = [
        |_, effect| effect != Effect::Nothing,
        |edge, effect| {
            effect == Effect::Emit || (effect == Effect::Database && edge.holds_the_parent())
        },
        |edge, effect| {
            edge.key.nullable.is_empty()
                && (effect == Effect::Emit
                    || (effect == Effect::Database && edge.holds_the_parent()))
        },
        |edge, _| edge.key.nullable.is_empty() && edge.holds_the_parent(),
    ];
    let mut left: Vec<usize> = (0..doomed.len()).filter(|table| doomed[*table]).collect();
    let mut order = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let free = |waits: &fn(&Edge, Effect) -> bool| {
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

/// The edges along which doomed rows must be set free before anything goes.
pub(super) fn detached(
    graph: &Graph,
    order: &[usize],
    effects: &[Effect],
    rules: &Rules,
) -> Vec<(usize, Detach)> {
    (0..graph.edges.len())
        .filter(|edge| needs_detaching(graph, order, effects, rules, *edge))
        .filter_map(|edge| how(&graph.edges[edge]).map(|how| (edge, how)))
        .collect()
}

/// The edges along which doomed rows hold doomed rows that go before them, and
/// that nothing can set free.
pub(super) fn held(
    graph: &Graph,
    order: &[usize],
    effects: &[Effect],
    detached: &[(usize, Detach)],
) -> Vec<usize> {
    (0..graph.edges.len())
        .filter(|edge| {
            let link = &graph.edges[*edge];
            is_late(link, order)
                && link.holds_the_parent()
                && effects[*edge] != Effect::Nothing
                && !detached.iter().any(|(other, _)| other == edge)
        })
        .collect()
}

fn needs_detaching(
    graph: &Graph,
    order: &[usize],
    effects: &[Effect],
    rules: &Rules,
    edge: usize,
) -> bool {
    let link = &graph.edges[edge];
    let effect = effects[edge];
    if link.is_to_itself() {
        return order.contains(&link.child)
            && ((rules.checks_row_by_row)(link)
                // The rows that stay are told from those that go.
                || effect == Effect::Nullify && !rules.tells_survivors);
    }
    // What the database sets to NULL by itself needs no help.
    let acts = matches!(link.key.on_delete, Action::SetNull) && effect == Effect::Database;
    is_late(link, order) && effect != Effect::Nothing && !acts
}

/// Whether its parents are deleted before its children, both being doomed.
fn is_late(link: &Edge, order: &[usize]) -> bool {
    let place = |table| order.iter().position(|other| *other == table);
    match (place(link.child), place(link.parent)) {
        (Some(child), Some(parent)) => parent < child,
        _ => false,
    }
}

fn how(link: &Edge) -> Option<Detach> {
    if !link.key.nullable.is_empty() {
        return Some(Detach::ToNull);
    }
    // Its own key must stay what it is, because it is found by that, and a key
    // that is unique would be there twice on the way.
    let may_change = link.key.columns.iter().zip(link.key.references);
    let moves_the_key = may_change
        .filter(|(column, reference)| column != reference)
        .any(|(column, _)| link.child_key.contains(column));
    (link.is_to_itself() && !moves_the_key && !link.key.unique).then_some(Detach::ToItself)
}
