//! What the program does along each foreign key in one delete: what is
//! declared, and where the database would refuse halfway, more than that.

use super::Rules;
use super::order;
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
        let tables = Tables {
            graph,
            doomed: &doomed,
            cascaded: &cascaded,
            effects: &effects,
            rules,
        };
        let Some(table) = tables.first_in_the_way() else {
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

/// Whether the database may change rows of the root that stay, while rows of it
/// go.
pub(super) fn changes_the_root(graph: &Graph, root: usize, effects: &[Effect]) -> bool {
    let ways = ways::all(graph, effects);
    let cascaded = cascaded(graph, &doomed(graph, root, &ways), effects);
    graph.edges.iter().zip(effects).any(|(edge, effect)| {
        edge.child == root
            && cascaded[edge.parent]
            && *effect == Effect::Database
            && matches!(edge.key.on_delete, Action::SetNull | Action::SetDefault)
    })
}

fn cascades(edge: &Edge, effect: Effect) -> bool {
    effect == Effect::Database && edge.key.on_delete == Action::Cascade
}

/// What is known of the tables so far.
struct Tables<'a> {
    graph: &'a Graph,
    doomed: &'a [bool],
    cascaded: &'a [bool],
    effects: &'a [Effect],
    rules: &'a Rules,
}

impl Tables<'_> {
    /// A table from which the database deletes rows that the program must
    /// delete, in its own order.
    fn first_in_the_way(&self) -> Option<usize> {
        let order = order::children_first(self.graph, self.doomed, self.effects);
        (0..self.cascaded.len()).find(|table| {
            self.cascade_into(*table).is_some_and(|cascade| {
                self.edges().any(|(edge, effect)| {
                    edge.child == *table && self.must_go_first(edge, effect, cascade)
                        || edge.parent == *table && self.is_held_still(edge, effect, &order)
                })
            })
        })
    }

    fn edges(&self) -> impl Iterator<Item = (&Edge, Effect)> {
        self.graph.edges.iter().zip(self.effects.iter().copied())
    }

    /// A key by which the database deletes rows of the table.
    fn cascade_into(&self, table: usize) -> Option<&Edge> {
        self.edges()
            .find(|(edge, effect)| {
                edge.child == table && self.cascaded[edge.parent] && cascades(edge, *effect)
            })
            .map(|(edge, _)| edge)
    }

    /// Whether rows that the database deletes must go earlier, or be known
    /// earlier, because of another key of theirs: they hold others that go by
    /// it; its default may not be there; or setting it to NULL would hide them
    /// from the cascade.
    fn must_go_first(&self, edge: &Edge, effect: Effect, cascade: &Edge) -> bool {
        if !self.cascaded[edge.parent] {
            return false;
        }
        match effect {
            Effect::Nullify => edge.shares_a_nullable_column(cascade),
            Effect::Database => match edge.key.on_delete {
                Action::Cascade => false,
                Action::SetDefault => true,
                Action::SetNull => edge.shares_a_nullable_column(cascade),
                Action::Restrict | Action::NoAction => {
                    self.doomed[edge.parent] || (self.rules.holds_in_cascades)(edge)
                }
            },
            Effect::Emit | Effect::Nothing => false,
        }
    }

    /// Whether doomed rows hold rows that the database deletes, and are still
    /// there when it does.
    fn is_held_still(&self, edge: &Edge, effect: Effect, order: &[usize]) -> bool {
        let holds = matches!(effect, Effect::Database | Effect::Emit) && edge.holds_the_parent();
        if !holds || !self.doomed[edge.child] || self.rules.deletes_at_once {
            return false;
        }
        let place = |table| order.iter().position(|other| *other == table);
        let cascades = self
            .edges()
            .filter(|(edge, effect)| cascades(edge, *effect))
            .map(|(edge, _)| (edge.parent, edge.child))
            .collect::<Vec<_>>();
        let reaches = |table: usize| {
            let steps = cascades.iter().copied();
            ways::reached(self.graph.tables.len(), &[table], steps)[edge.parent]
        };
        order.iter().any(|source| {
            reaches(*source)
                && *source != edge.parent
                && match place(*source).cmp(&place(edge.child)) {
                    std::cmp::Ordering::Less => true,
                    std::cmp::Ordering::Equal => (self.rules.holds_in_cascades)(edge),
                    std::cmp::Ordering::Greater => false,
                }
        })
    }
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
