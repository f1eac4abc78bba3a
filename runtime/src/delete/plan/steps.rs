//! The steps that change rows, children first.

use super::order::Order;
use super::{Plan, Rows, Step, may_hold_each_other};
use crate::graph::Graph;

impl Plan {
    /// Sets doomed rows free from each other, where no order is right.
    pub(super) fn set_free(&mut self, order: &Order) {
        let detached = order.detached.iter();
        self.steps
            .extend(detached.map(|edge| Step::Detach { edge: *edge }));
        let repointed = order.repointed.iter();
        self.steps
            .extend(repointed.map(|edge| Step::Repoint { edge: *edge }));
    }

    /// Sets keys to NULL and deletes rows; before the parents of a table go,
    /// what points at them is set to NULL.
    pub(super) fn nullify_and_delete(&mut self, graph: &Graph, order: &Order) {
        let mut done = vec![false; graph.edges.len()];
        for edge in &order.early {
            self.nullify(graph, *edge, 0, order, &mut done);
        }
        for position in 0..self.doomed.len() {
            let table = self.doomed[position];
            for edge in 0..graph.edges.len() {
                if graph.edges[edge].parent == table && self.nulls(edge) {
                    self.nullify(graph, edge, position, order, &mut done);
                }
            }
            self.delete(graph, table);
        }
    }

    /// Keys that share a column are set to NULL at once: one after the other,
    /// the first would hide what the second looks for.
    fn nullify(
        &mut self,
        graph: &Graph,
        edge: usize,
        position: usize,
        order: &Order,
        done: &mut [bool],
    ) {
        if done[edge] {
            return;
        }
        let child = graph.edges[edge].child;
        let all = self.nullified(graph, child);
        let mut edges = vec![edge];
        let shares = |edges: &[usize], other: usize| {
            let other = &graph.edges[other];
            let mut edges = edges.iter();
            edges.any(|edge| graph.edges[*edge].shares_a_nullable_column(other))
        };
        while let Some(other) = all
            .iter()
            .find(|other| !edges.contains(other) && shares(&edges, **other))
        {
            edges.push(*other);
        }
        edges.sort_unstable();
        edges.iter().for_each(|edge| done[*edge] = true);
        let is_detached = edges.iter().any(|edge| order.detached.contains(edge));
        self.steps.push(Step::Nullify {
            child,
            edges,
            of_survivors: self.doomed[position..].contains(&child) && !is_detached,
        });
    }

    /// One statement for each way, or one for all where rows of the table may
    /// hold each other.
    fn delete(&mut self, graph: &Graph, table: usize) {
        match self.rows_of(table) {
            Rows::Reached(ways) if ways.len() == 1 || !may_hold_each_other(graph, table) => {
                let steps: Vec<_> = ways
                    .iter()
                    .map(|way| Step::DeleteReached { way: *way })
                    .collect();
                self.steps.extend(steps);
            }
            _ => self.steps.push(Step::Delete { table }),
        }
    }
}
