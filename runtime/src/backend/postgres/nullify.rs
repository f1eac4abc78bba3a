//! The parts of the one statement that set keys to NULL.

use super::quoted;
use super::statements::{Writer, place};
use crate::backend::Role;
use crate::delete::plan::Plan;

impl Writer<'_> {
    /// Sets the keys of rows of a table to NULL where they point at rows that
    /// go.
    pub(super) fn nullify(&mut self, child: usize) {
        let edges = self.plan.nullified(self.graph, child);
        match edges.as_slice() {
            [] => {}
            [edge] => self.nullify_by_one(child, *edge),
            edges => self.nullify_by_several(child, edges),
        }
    }

    fn nullify_by_one(&mut self, child: usize, edge: usize) {
        let key = self.graph.edges[edge].key;
        let name = self.rows.table(child);
        let keys = self.keys_of(self.graph.edges[edge].parent);
        let points = self.points(edge);
        let survives = self.survives(child);
        let sets = key
            .nullable
            .iter()
            .map(|column| format!("{} = NULL", quoted(column)));
        let sets = sets.collect::<Vec<_>>().join(", ");
        let part = self.part("n");
        self.text.sql(format!(
            "{part} AS (UPDATE {name} SET {sets} FROM {keys} AS dc_p WHERE {points}{survives} \
             RETURNING 1)"
        ));
        self.count(child, part, Role::Nullify);
    }

    /// A row may lose several keys at once: it is found by each of them, which
    /// is what counts, and changed by its own key, because one statement changes
    /// a row once.
    fn nullify_by_several(&mut self, child: usize, edges: &[usize]) {
        let name = self.rows.table(child);
        let survives = self.survives(child);
        let mut found = Vec::new();
        for edge in edges {
            let keys = self.keys_of(self.graph.edges[*edge].parent);
            let points = self.points(*edge);
            let part = self.part("f");
            self.text.sql(format!(
                "{part} AS MATERIALIZED (SELECT {} FROM {name} JOIN {keys} AS dc_p ON \
                 {points}{survives})",
                self.rows.keys(child)
            ));
            self.count(child, part.clone(), Role::Nullify);
            found.push(format!("SELECT * FROM {part}"));
        }
        let found = found.join(" UNION ");
        let sets = self.sets_by_several(child, edges);
        // As an array where the key is one column, for the same reason as with
        // a closure.
        let is_found = match self.graph.tables[child].model.primary_key {
            [column] => format!(
                "WHERE {} = ANY (ARRAY({found}))",
                self.rows.column(child, column)
            ),
            key => {
                let equal = key.iter().enumerate().map(|(place, column)| {
                    format!("{} = dc_f.k{place}", self.rows.column(child, column))
                });
                let equal = equal.collect::<Vec<_>>().join(" AND ");
                format!("FROM ({found}) AS dc_f WHERE {equal}")
            }
        };
        let part = self.part("n");
        self.text
            .sql(format!("{part} AS (UPDATE {name} SET {sets} {is_found})"));
    }

    /// Each column that can be NULL, where any of its keys points at a row that
    /// goes.
    fn sets_by_several(&self, child: usize, edges: &[usize]) -> String {
        let name = self.rows.table(child);
        let sets = Plan::nullable_columns(self.graph, edges)
            .into_iter()
            .map(|(column, edges)| {
                let points = edges.iter().map(|edge| {
                    let link = &self.graph.edges[*edge];
                    let known_by = self.plan.known_by(self.graph, link.parent);
                    let columns = link.key.columns.iter();
                    let columns = columns.map(|column| format!("{name}.{}", quoted(column)));
                    let known = link
                        .key
                        .references
                        .iter()
                        .map(|column| place(&known_by, column));
                    format!(
                        "({}) IN (SELECT {} FROM {} AS dc_k)",
                        columns.collect::<Vec<_>>().join(", "),
                        known.collect::<Vec<_>>().join(", "),
                        self.keys_of(link.parent)
                    )
                });
                let points = points.collect::<Vec<_>>().join(" OR ");
                let column = quoted(column);
                format!("{column} = CASE WHEN {points} THEN NULL ELSE {name}.{column} END")
            });
        sets.collect::<Vec<_>>().join(", ")
    }

    /// That a row of the child points at a row of `dc_p` along an edge.
    fn points(&self, edge: usize) -> String {
        let link = &self.graph.edges[edge];
        let known = self.known(link.parent);
        let pairs = link.key.columns.iter().zip(link.key.references);
        let equal = pairs.map(|(column, reference)| {
            format!(
                "{} = {}",
                self.rows.column(link.child, column),
                known(reference)
            )
        });
        equal.collect::<Vec<_>>().join(" AND ")
    }

    /// Leaves out the rows that are deleted by the same statement: it would
    /// do one of the two to them.
    fn survives(&self, table: usize) -> String {
        let known_by = self.plan.known_by(self.graph, table);
        let key = self.graph.tables[table].model.primary_key;
        self.doomed[table]
            .iter()
            .map(|part| {
                let equal = key.iter().map(|column| {
                    let known = place(&known_by, column);
                    format!("{part}.{known} = {}", self.rows.column(table, column))
                });
                let equal = equal.collect::<Vec<_>>().join(" AND ");
                format!(" AND NOT EXISTS (SELECT 1 FROM {part} WHERE {equal})")
            })
            .collect()
    }
}
