//! The statements of a delete on PostgreSQL: one for all of it.
//!
//! Each table's delete stands in a `WITH`, gives the keys of what it deleted
//! by `RETURNING`, and the children's deletes join these. So each row is found
//! once, by its index, and there is one round trip. Foreign keys are checked
//! when the whole statement has ended, so that its parts need no order
//! (<https://www.postgresql.org/docs/current/queries-with.html>, 7.8.4).
//!
//! All parts see the rows as they were when the statement began. That is why
//! the rows to delete are locked by a statement before it: it waits for those
//! who are inserting children, and what they have inserted is seen then. Which
//! rows are deleted is decided by the second statement alone.

use super::quoted;
use crate::backend::statement::{Outcome, Text};
use crate::backend::{Compiled, Role, Statement};
use crate::ddl;
use crate::delete::plan::Plan;
use crate::graph::{Effect, Graph};

pub(super) fn compile(graph: &Graph, root: usize, stable: bool) -> Compiled {
    let plan = Plan::new(graph, root, stable, |_| false);
    let mut statements = Vec::new();
    if plan.is_plain() {
        statements.push(plain(graph, root));
    } else {
        statements.push(lock(graph, root));
        statements.push(Writer::new(graph, root).statement(&plan));
    }
    Compiled {
        root,
        root_table: graph.tables[root].model.table,
        before: Vec::new(),
        statements,
        after: Vec::new(),
        relies_on_the_database: plan.relies_on_the_database,
        is_plain: plan.is_plain(),
    }
}

fn plain(graph: &Graph, root: usize) -> Statement {
    let mut text = Text::default();
    text.sql(format!("DELETE FROM {}", table_name(graph, root)));
    text.filter();
    statement(graph, root, text, Role::Delete { of_the_root: true })
}

/// Locks the rows of the root, so that no child comes in while the rest runs.
fn lock(graph: &Graph, root: usize) -> Statement {
    let mut text = Text::default();
    text.sql(format!(
        "SELECT ARRAY[COUNT(*)] FROM (SELECT 1 FROM {}",
        table_name(graph, root)
    ));
    text.filter();
    text.sql(" FOR UPDATE) AS dc_locked");
    statement(graph, root, text, Role::Lock)
}

fn statement(graph: &Graph, table: usize, text: Text, role: Role) -> Statement {
    Statement {
        pieces: text.into_pieces(),
        position: table,
        edge: None,
        outcomes: vec![Outcome {
            table: graph.tables[table].model.table,
            role,
        }],
    }
}

fn table_name(graph: &Graph, table: usize) -> String {
    ddl::qualified(&graph.tables[table].model, quoted)
}

/// Writes the one statement: a list of named parts, and their counts.
struct Writer<'a> {
    graph: &'a Graph,
    root: usize,
    text: Text,
    parts: usize,
    /// The parts that change rows, with what they do.
    counted: Vec<(String, Outcome)>,
    /// For each doomed table, the parts that give the keys of its doomed rows.
    doomed: Vec<Vec<String>>,
}

impl<'a> Writer<'a> {
    fn new(graph: &'a Graph, root: usize) -> Self {
        Self {
            graph,
            root,
            text: Text::default(),
            parts: 0,
            counted: Vec::new(),
            doomed: vec![Vec::new(); graph.tables.len()],
        }
    }

    fn statement(mut self, plan: &Plan) -> Statement {
        // The plan goes from the children to the parents, and the parts from
        // the parents to the children.
        for &table in plan.doomed.iter().rev() {
            self.delete(table, plan);
        }
        self.nullify_all(&plan.doomed);
        self.counts();
        let counted = std::mem::take(&mut self.counted);
        Statement {
            pieces: self.text.into_pieces(),
            position: self.root,
            edge: None,
            outcomes: counted.into_iter().map(|(_, outcome)| outcome).collect(),
        }
    }

    /// Opens a part, under a name that no table has. What is written until `)`
    /// is its query.
    fn part(&mut self, kind: &str) -> String {
        let name = format!("dc_{kind}{}", self.parts);
        self.text.sql(if self.parts == 0 {
            "WITH RECURSIVE "
        } else {
            ", "
        });
        self.parts += 1;
        name
    }

    /// The part or parts that delete the doomed rows of a table.
    fn delete(&mut self, table: usize, plan: &Plan) {
        let incoming: Vec<usize> = self.emitted_edges(table, plan, false);
        let loops = self.emitted_edges(table, plan, true);
        if !loops.is_empty() {
            let keys = self.closure(table, &incoming, &loops);
            self.delete_closure(table, &keys);
        } else if table == self.root {
            let part = self.part("d");
            let name = table_name(self.graph, table);
            self.text.sql(format!("{part} AS (DELETE FROM {name}"));
            self.text.filter();
            self.text
                .sql(format!(" RETURNING {})", self.returned(table)));
            self.deleted(table, part);
        } else {
            for edge in incoming {
                let link = &self.graph.edges[edge];
                let column = quoted(link.key.columns[0]);
                let keys = self.keys_of(link.parent);
                self.delete_part(table, &keys, &column);
            }
        }
    }

    /// Deletes the rows of a closure. As an array: the planner takes a
    /// recursive part to be large, and would read the table rather than the
    /// index.
    fn delete_closure(&mut self, table: usize, keys: &str) {
        let part = self.part("d");
        let name = table_name(self.graph, table);
        let key = self.key(table);
        let returned = self.returned(table);
        self.text.sql(format!(
            "{part} AS (DELETE FROM {name} WHERE {name}.{key} = ANY (ARRAY(SELECT key FROM \
             {keys})) RETURNING {returned})"
        ));
        self.deleted(table, part);
    }

    fn emitted_edges(&self, table: usize, plan: &Plan, to_itself: bool) -> Vec<usize> {
        let edges = self.graph.edges.iter().enumerate();
        edges
            .filter(|(_, edge)| {
                edge.child == table
                    && edge.is_to_itself() == to_itself
                    && edge.effect() == Effect::Emit
                    && plan.doomed.contains(&edge.parent)
            })
            .map(|(edge, _)| edge)
            .collect()
    }

    /// Deletes the rows whose `column` is among `keys`.
    fn delete_part(&mut self, table: usize, keys: &str, column: &str) {
        let part = self.part("d");
        let name = table_name(self.graph, table);
        let returned = self.returned(table);
        self.text.sql(format!(
            "{part} AS (DELETE FROM {name} USING {keys} AS dc_p WHERE {name}.{column} = dc_p.key \
             RETURNING {returned})"
        ));
        self.deleted(table, part);
    }

    fn deleted(&mut self, table: usize, part: String) {
        self.doomed[table].push(part.clone());
        let role = Role::Delete {
            of_the_root: table == self.root,
        };
        self.count(table, part, role);
    }

    fn count(&mut self, table: usize, part: String, role: Role) {
        let outcome = Outcome {
            table: self.graph.tables[table].model.table,
            role,
        };
        self.counted.push((part, outcome));
    }

    /// The part with the keys of the doomed rows, and of all below them in the
    /// same table.
    fn closure(&mut self, table: usize, incoming: &[usize], loops: &[usize]) -> String {
        let name = table_name(self.graph, table);
        let key = self.key(table);
        let seeds = if table == self.root {
            let part = self.part("r");
            self.text.sql(format!(
                "{part} AS MATERIALIZED (SELECT {name}.{key} AS key FROM {name}"
            ));
            self.text.filter();
            self.text.sql(" FOR UPDATE)");
            format!("SELECT key FROM {part}")
        } else {
            let seeds: Vec<_> = incoming
                .iter()
                .map(|edge| {
                    let link = &self.graph.edges[*edge];
                    let column = quoted(link.key.columns[0]);
                    let keys = self.keys_of(link.parent);
                    format!(
                        "SELECT {name}.{key} AS key FROM {name} JOIN {keys} AS dc_p ON \
                         {name}.{column} = dc_p.key"
                    )
                })
                .collect();
            seeds.join(" UNION ")
        };
        let below: Vec<_> = loops
            .iter()
            .map(|edge| {
                let column = quoted(self.graph.edges[*edge].key.columns[0]);
                format!("{name}.{column} = dc_c.key")
            })
            .collect();
        let part = self.part("c");
        self.text.sql(format!(
            "{part} (key) AS (SELECT * FROM ({seeds}) AS dc_s UNION SELECT {name}.{key} FROM {name} \
             JOIN {part} AS dc_c ON {})",
            below.join(" OR ")
        ));
        part
    }

    /// Sets the keys of the rows that stay to NULL: one part for each table,
    /// because one statement changes a row once.
    fn nullify_all(&mut self, doomed: &[usize]) {
        for child in 0..self.graph.tables.len() {
            let edges: Vec<usize> = (0..self.graph.edges.len())
                .filter(|edge| {
                    let link = &self.graph.edges[*edge];
                    link.child == child
                        && link.effect() == Effect::Nullify
                        && doomed.contains(&link.parent)
                })
                .collect();
            match edges.as_slice() {
                [] => {}
                [edge] => self.nullify_by_one(child, *edge),
                edges => self.nullify_by_several(child, edges),
            }
        }
    }

    fn nullify_by_one(&mut self, child: usize, edge: usize) {
        let link = &self.graph.edges[edge];
        let column = quoted(link.key.columns[0]);
        let name = table_name(self.graph, child);
        let keys = self.keys_of(link.parent);
        let survives = self.survives(child);
        let part = self.part("n");
        self.text.sql(format!(
            "{part} AS (UPDATE {name} SET {column} = NULL FROM {keys} AS dc_p WHERE \
             {name}.{column} = dc_p.key{survives} RETURNING 1)"
        ));
        self.count(child, part, Role::Nullify);
    }

    /// A row may lose several keys at once: found by each of them, it is
    /// changed by its own key.
    fn nullify_by_several(&mut self, child: usize, edges: &[usize]) {
        let name = table_name(self.graph, child);
        let key = self.graph.tables[child].model.primary_key;
        let list = |prefix: &str| {
            let columns: Vec<_> = key
                .iter()
                .map(|column| format!("{prefix}.{}", quoted(column)))
                .collect();
            columns.join(", ")
        };
        let mut sets = Vec::new();
        let mut finds = Vec::new();
        for edge in edges {
            let link = &self.graph.edges[*edge];
            let column = quoted(link.key.columns[0]);
            let keys = self.keys_of(link.parent);
            sets.push(format!(
                "{column} = CASE WHEN {name}.{column} IN (SELECT key FROM {keys} AS dc_k) THEN NULL \
                 ELSE {name}.{column} END"
            ));
            finds.push(format!(
                "SELECT {} FROM {name} JOIN {keys} AS dc_p ON {name}.{column} = dc_p.key",
                list(&name)
            ));
        }
        let survives = self.survives(child);
        let part = self.part("n");
        let sets = sets.join(", ");
        let finds = finds.join(" UNION ");
        // As an array where the key is one column, for the same reason as with
        // a closure.
        let found = match key {
            [_] => format!("WHERE {} = ANY (ARRAY({finds}))", list(&name)),
            _ => format!(
                "FROM ({finds}) AS dc_f WHERE ({}) = ({})",
                list(&name),
                list("dc_f")
            ),
        };
        self.text.sql(format!(
            "{part} AS (UPDATE {name} SET {sets} {found}{survives} RETURNING 1)"
        ));
        self.count(child, part, Role::Nullify);
    }

    /// Leaves out the rows that are deleted by the same statement: it would
    /// do one of the two to them.
    fn survives(&self, table: usize) -> String {
        let name = table_name(self.graph, table);
        self.doomed[table]
            .iter()
            .map(|part| {
                format!(" AND NOT EXISTS (SELECT 1 FROM {part} WHERE {part}.row_id = {name}.ctid)")
            })
            .collect()
    }

    /// The last part: how many rows each of the others changed, children first.
    fn counts(&mut self) {
        self.counted.reverse();
        let counts: Vec<_> = self
            .counted
            .iter()
            .map(|(part, _)| format!("(SELECT COUNT(*) FROM {part})"))
            .collect();
        self.text
            .sql(format!(" SELECT ARRAY[{}]", counts.join(", ")));
    }

    /// The keys of a table's doomed rows, as something to select from.
    fn keys_of(&self, table: usize) -> String {
        match self.doomed[table].as_slice() {
            [part] => part.clone(),
            parts => {
                let selects: Vec<_> = parts
                    .iter()
                    .map(|part| format!("SELECT key FROM {part}"))
                    .collect();
                format!("({})", selects.join(" UNION ALL "))
            }
        }
    }

    /// What a delete gives of each row: its key for the children, and where it
    /// was for those that must leave it out.
    fn returned(&self, table: usize) -> String {
        let name = table_name(self.graph, table);
        let key = match self.graph.tables[table].model.primary_key {
            [key] => format!("{name}.{} AS key", quoted(key)),
            // Nothing references it.
            _ => String::from("1 AS key"),
        };
        let nullified = self
            .graph
            .edges
            .iter()
            .any(|edge| edge.child == table && edge.effect() == Effect::Nullify);
        if nullified {
            format!("{key}, {name}.ctid AS row_id")
        } else {
            key
        }
    }

    fn key(&self, table: usize) -> String {
        let model = &self.graph.tables[table].model;
        quoted(model.primary_key.first().copied().unwrap_or_default())
    }
}
