//! The statements of a delete on PostgreSQL: one for all of it.
//!
//! Each table's delete stands in a `WITH`, gives the keys of what it deleted
//! by `RETURNING`, and the children's deletes join these. So each row is found
//! once, by its index, and there is one round trip. Foreign keys are checked
//! when the whole statement has ended, so that its parts need no order
//! (<https://www.postgresql.org/docs/current/queries-with.html>, 7.8.4). The
//! first part locks the rows that the delete is of.

use super::rows::{LOCKED, Root, Rows};
use super::{locks, quoted};
use crate::backend::kept::Kept;
use crate::backend::statement::{Outcome, Text};
use crate::backend::{Compiled, Role, Statement};
use crate::delete::plan::{Plan, Rules, Way};
use crate::graph::{Effect, Graph, Variant};

/// What a statement of several parts deletes holds nothing that another part
/// of it deletes; what a cascade deletes may go after what it holds is looked
/// at.
const RULES: Rules = Rules {
    checks_row_by_row: |_| false,
    holds_in_cascades: |edge| !edge.is_to_itself() && !edge.key.initially_deferred,
    reads_kept_once: false,
    deletes_at_once: true,
    repoints: false,
    defers: false,
};

pub(super) fn compile(graph: &Graph, root: usize, variant: Variant) -> Compiled {
    let plan = Plan::new(graph, root, variant.filter, &RULES);
    let mut compiled = Compiled::new(graph, root, &plan);
    let at_once = !variant.deep && is_watched(graph, &plan);
    let rows = Rows {
        graph,
        plan: &plan,
        root: match (at_once, variant.is_stable()) {
            (true, _) => Root::Locked,
            (false, true) => Root::Filtered,
            (false, false) => Root::Given,
        },
    };
    if plan.is_plain() {
        compiled.statements.push(plain(rows));
        return compiled;
    }
    compiled.can_lock_more = at_once || locks::inner(graph, &plan).next().is_some();
    if !at_once {
        compiled.statements.push(locks::of_the_root(rows));
    }
    if variant.deep {
        compiled.statements.extend(locks::below(rows));
    }
    compiled.statements.push(Writer::new(rows).statement());
    compiled
}

/// Whether the database knows all keys that are followed, and refuses to leave
/// orphans of what comes in meanwhile.
fn is_watched(graph: &Graph, plan: &Plan) -> bool {
    graph.edges.iter().zip(&plan.effects).all(|(edge, effect)| {
        edge.key.constraint
            || !plan.doomed.contains(&edge.parent)
            || !matches!(effect, Effect::Emit | Effect::Nullify)
    })
}

fn plain(rows: Rows<'_>) -> Statement {
    let root = rows.plan.root;
    let mut text = Text::default();
    text.sql(format!("DELETE FROM {}", rows.table(root)));
    text.filter();
    Statement::new(
        rows.graph,
        text,
        root,
        None,
        Role::Delete { of_the_root: true },
    )
}

/// Writes the one statement: a list of named parts, and their counts.
struct Writer<'a> {
    rows: Rows<'a>,
    graph: &'a Graph,
    plan: &'a Plan,
    text: Text,
    parts: usize,
    /// The parts that change rows, with what they do.
    counted: Vec<(String, Outcome)>,
    /// For each doomed table, the parts that give the keys of its doomed rows.
    doomed: Vec<Vec<String>>,
}

impl<'a> Writer<'a> {
    fn new(rows: Rows<'a>) -> Self {
        Self {
            rows,
            graph: rows.graph,
            plan: rows.plan,
            text: Text::default(),
            parts: 0,
            counted: Vec::new(),
            doomed: vec![Vec::new(); rows.graph.tables.len()],
        }
    }

    fn statement(mut self) -> Statement {
        if self.rows.root == Root::Locked {
            self.lock();
        }
        for group in 0..self.plan.groups.len() {
            self.delete(group);
        }
        for child in 0..self.graph.tables.len() {
            let edges = self.plan.nullified(self.graph, child);
            match edges.as_slice() {
                [] => {}
                [edge] => self.nullify_by_one(child, *edge),
                edges => self.nullify_by_several(child, edges),
            }
        }
        self.counts();
        Statement {
            pieces: self.text.into_pieces(),
            position: self.plan.root,
            edge: None,
            outcomes: self
                .counted
                .into_iter()
                .map(|(_, outcome)| outcome)
                .collect(),
        }
    }

    /// The part that locks the rows that the delete is of, and evaluates the
    /// filter, once.
    fn lock(&mut self) {
        let root = self.plan.root;
        self.text.sql(format!(
            "WITH RECURSIVE {LOCKED} AS MATERIALIZED (SELECT {} FROM {}",
            self.rows.keys(root),
            self.rows.table(root)
        ));
        self.text.filter();
        self.text.sql(" FOR UPDATE)");
        self.parts += 1;
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

    /// The parts that delete the doomed rows of a group.
    fn delete(&mut self, group: usize) {
        let kept = Kept::new(self.graph, self.plan, group);
        if kept.is_recursive {
            let closure = self.closure(&kept);
            for member in &kept.members {
                self.delete_closure(&kept, member.table, &closure);
            }
            return;
        }
        if let Some(root) = kept.has_root {
            let part = self.part("d");
            self.text
                .sql(format!("{part} AS (DELETE FROM {}", self.rows.table(root)));
            self.rows.where_root(&mut self.text, " USING ");
            self.deleted(root, part);
        }
        for way in &kept.incoming {
            self.delete_reached(*way);
        }
    }

    /// Deletes the rows at the end of a way.
    fn delete_reached(&mut self, way: usize) {
        let Way { from, to, hops, .. } = &self.plan.ways[way];
        let mut using = format!("{} AS dc_p", self.keys_of(*from));
        for hop in &hops[..hops.len() - 1] {
            using.push_str(", ");
            using.push_str(&self.rows.table(hop.table));
        }
        let conditions = self.rows.conditions(hops, self.known(*from));
        let part = self.part("d");
        let name = self.rows.table(*to);
        let conditions = conditions.join(" AND ");
        self.text.sql(format!(
            "{part} AS (DELETE FROM {name} USING {using} WHERE {conditions}"
        ));
        self.deleted(*to, part);
    }

    /// Deletes the rows of a table that are in a closure.
    fn delete_closure(&mut self, kept: &Kept, table: usize, closure: &str) {
        let part = self.part("d");
        let name = self.rows.table(table);
        let number = kept.number(table);
        let of_table = |prefix: &str, alias: &str| match number {
            Some(number) => format!("{prefix}{alias}{} = {number}", quoted(Kept::TABLE)),
            None => String::new(),
        };
        let key = self.graph.tables[table].model.primary_key;
        let condition = match key {
            // As an array: the planner takes a recursive part to be large, and
            // would read the table rather than the index.
            [column] => format!(
                "WHERE {} = ANY (ARRAY(SELECT {} FROM {closure}{}))",
                self.rows.column(table, column),
                quoted(&kept.column(table, column)),
                of_table(" WHERE ", "")
            ),
            columns => {
                let equal = columns.iter().map(|column| {
                    let known = quoted(&kept.column(table, column));
                    format!("{} = dc_p.{known}", self.rows.column(table, column))
                });
                let equal = equal.collect::<Vec<_>>().join(" AND ");
                format!(
                    "USING {closure} AS dc_p WHERE {equal}{}",
                    of_table(" AND ", "dc_p.")
                )
            }
        };
        self.text
            .sql(format!("{part} AS (DELETE FROM {name} {condition}"));
        self.deleted(table, part);
    }

    /// Ends a part that deletes rows of a table.
    fn deleted(&mut self, table: usize, part: String) {
        let returned = self.returned(table);
        self.text.sql(format!(" RETURNING {returned})"));
        self.doomed[table].push(part.clone());
        let role = Role::Delete {
            of_the_root: table == self.plan.root,
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

    /// The part with the rows of a group, and all that they doom within it.
    fn closure(&mut self, kept: &Kept) -> String {
        let part = self.part("c");
        let mut text = std::mem::take(&mut self.text);
        self.rows.closure(&mut text, kept, &part, |text, way| {
            let Way { from, hops, .. } = &self.plan.ways[way];
            // Its own table is there already, the last one.
            for hop in &hops[..hops.len() - 1] {
                text.sql(format!(" CROSS JOIN {}", self.rows.table(hop.table)));
            }
            let keys = self.keys_of(*from);
            let conditions = self.rows.conditions(hops, self.known(*from));
            text.sql(format!(
                " JOIN {keys} AS dc_p ON {}",
                conditions.join(" AND ")
            ));
        });
        self.text = text;
        part
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
                let selects = parts.iter().map(|part| format!("SELECT * FROM {part}"));
                format!("({})", selects.collect::<Vec<_>>().join(" UNION ALL "))
            }
        }
    }

    /// A column of the doomed rows of a table, which are called `dc_p`.
    fn known(&self, table: usize) -> impl Fn(&str) -> String + use<> {
        let known_by = self.plan.known_by(self.graph, table);
        move |column| format!("dc_p.{}", place(&known_by, column))
    }

    /// What a delete gives of each row: the columns by which it is known, if
    /// any other part reads them.
    fn returned(&self, table: usize) -> String {
        let is_read = self.plan.is_read(self.graph, table)
            || !self.plan.nullified(self.graph, table).is_empty();
        if !is_read {
            return String::from("1");
        }
        let known_by = self.plan.known_by(self.graph, table);
        let columns = known_by.iter().map(|column| {
            let known = place(&known_by, column);
            format!("{} AS {known}", self.rows.column(table, column))
        });
        columns.collect::<Vec<_>>().join(", ")
    }
}

/// The name of a column among those by which rows are known.
fn place(known_by: &[&str], column: &str) -> String {
    let place = known_by.iter().position(|known| *known == column);
    format!("k{}", place.unwrap_or_default())
}
