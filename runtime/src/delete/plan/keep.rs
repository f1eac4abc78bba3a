//! Whose doomed rows are kept aside before anything changes.

use super::order::Order;
use super::{Group, Plan, Rows, Rules, Step, effects, may_hold_each_other};
use crate::graph::{Filter, Graph};

impl Plan {
    /// Decides of each group how its rows are told, parents first.
    pub(super) fn keep(&mut self, graph: &Graph, filter: Filter, rules: &Rules, order: &Order) {
        for group in 0..self.groups.len() {
            let mut rows = self.found(group);
            let Group {
                members, incoming, ..
            } = &self.groups[group];
            let members = members.clone();
            let is_kept = members.len() > 1
                || !self.held.is_empty()
                || rows == Rows::Filtered && self.is_asked_again(graph, filter, rules)
                || members.iter().any(|table| {
                    let is_union = matches!(&rows, Rows::Reached(ways) if ways.len() > 1);
                    rules.reads_kept_once && is_union && may_hold_each_other(graph, *table)
                        || self.is_changed(graph, *table, order)
                        || self.is_read(graph, *table) && !is_cheap_to_repeat(&rows, filter)
                })
                || incoming.iter().any(|way| self.ways[*way].hops.len() > 1);
            if is_kept {
                self.steps.push(Step::Keep { group });
                rows = Rows::Kept { group };
            }
            for table in members {
                self.rows[table] = Some(rows.clone());
            }
        }
    }

    /// Whether the filter would be asked again after the database has changed
    /// what it reads.
    fn is_asked_again(&self, graph: &Graph, filter: Filter, rules: &Rules) -> bool {
        rules.asks_again
            && match filter {
                Filter::ByKey | Filter::Absent => false,
                Filter::OfItsTable => effects::changes_the_root(graph, self.root, &self.effects),
                Filter::WithQuery => self.relies_on_the_database,
            }
    }

    /// Whether doomed rows of the table, or the rows that doom them, may be
    /// changed or gone before they are deleted.
    fn is_changed(&self, graph: &Graph, table: usize, order: &Order) -> bool {
        let of_the_table = |edge: &usize| graph.edges[*edge].child == table;
        let nulls_itself = |edge: usize| graph.edges[edge].is_to_itself() && self.nulls(edge);
        order.late.iter().any(of_the_table)
            || order.detached.iter().any(of_the_table)
            || order.repointed.iter().any(of_the_table)
            || order
                .repointed
                .iter()
                .any(|edge| graph.edges[*edge].parent == table)
            || order.early.iter().any(of_the_table)
            || (0..graph.edges.len()).any(|edge| of_the_table(&edge) && nulls_itself(edge))
    }
}

/// Whether every statement may evaluate the rows anew: they are the same each
/// time, and the text does not grow with each level.
fn is_cheap_to_repeat(rows: &Rows, filter: Filter) -> bool {
    match rows {
        Rows::Filtered => filter.is_stable(),
        Rows::Kept { .. } => true,
        Rows::Reached(ways) => ways.len() == 1,
        Rows::Closure { .. } => false,
    }
}
