//! Along what rows become doomed, and which tables that takes.

use crate::graph::{Effect, Graph};

/// From a doomed row of one table to rows of another that are doomed by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Way {
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// The tables on the way, the last of which is `to`: two, where it leads
    /// over a link table to the far side.
    pub(crate) hops: Vec<Hop>,
    /// The foreign key whose rows are doomed; none on a way to the far side,
    /// whose rows are no children.
    pub(crate) edge: Option<usize>,
}

/// One table further: equal columns of the table before and of this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hop {
    pub(crate) table: usize,
    pub(crate) on: Vec<On>,
}

/// Two columns that are equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct On {
    pub(crate) before: &'static str,
    pub(crate) here: &'static str,
}

/// All ways on which a delete goes on from one table to another.
pub(super) fn all(graph: &Graph, effects: &[Effect]) -> Vec<Way> {
    let children = (0..graph.edges.len())
        .filter(|edge| effects[*edge] == Effect::Emit)
        .map(|edge| {
            let link = &graph.edges[edge];
            Way {
                from: link.parent,
                to: link.child,
                hops: vec![to_the_child(graph, edge)],
                edge: Some(edge),
            }
        });
    let far = graph.far_sides.iter().map(|side| Way {
        from: graph.edges[side.near].parent,
        to: graph.edges[side.far].parent,
        hops: vec![
            to_the_child(graph, side.near),
            to_the_parent(graph, side.far),
        ],
        edge: None,
    });
    children.chain(far).collect()
}

fn to_the_child(graph: &Graph, edge: usize) -> Hop {
    let link = &graph.edges[edge];
    let pairs = link.key.columns.iter().zip(link.key.references);
    Hop {
        table: link.child,
        on: pairs.map(|(here, before)| On { before, here }).collect(),
    }
}

fn to_the_parent(graph: &Graph, edge: usize) -> Hop {
    let link = &graph.edges[edge];
    let pairs = link.key.columns.iter().zip(link.key.references);
    Hop {
        table: link.parent,
        on: pairs.map(|(before, here)| On { before, here }).collect(),
    }
}

/// The tables that can be reached from `start`, which is among them.
pub(super) fn reached(
    tables: usize,
    start: &[usize],
    steps: impl Iterator<Item = (usize, usize)> + Clone,
) -> Vec<bool> {
    let mut reached = vec![false; tables];
    let mut waiting = start.to_vec();
    while let Some(table) = waiting.pop() {
        if !std::mem::replace(&mut reached[table], true) {
            let next = steps.clone().filter(|(from, _)| *from == table);
            waiting.extend(next.map(|(_, to)| to));
        }
    }
    reached
}
