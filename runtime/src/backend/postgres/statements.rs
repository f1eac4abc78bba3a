//! The statements of a delete on PostgreSQL: one for all of it.
//!
//! Each table's delete stands in a `WITH`, gives the keys of what it deleted
//! by `RETURNING`, and the children's deletes go by these. So each row is found
//! once, by its index, and there is one round trip. Foreign keys are checked
//! when the whole statement has ended, so that its parts need no order
//! (<https://www.postgresql.org/docs/current/queries-with.html>, 7.8.4). The
//! first part deletes, or else locks, the rows that the delete is of.

use super::rows::{LOCKED, Root, Rows};
use super::{locks, quoted};
use crate::backend::kept::Kept;
use crate::backend::statement::{Outcome, Text};
use crate::backend::{Compiled, Role, Statement};
use crate::delete::plan::{Plan, Rules, Way};
use crate::graph::{Filter, Graph, Variant};

/// What a statement of several parts deletes holds nothing that another part
/// of it deletes; what a cascade deletes may go after what it holds is looked
/// at.
const RULES: Rules = Rules {
    checks_row_by_row: |_| false,
    holds_in_cascades: |edge| !edge.is_to_itself() && !edge.key.initially_deferred,
    reads_kept_once: false,
    asks_again: false,
    deletes_at_once: true,
    repoints: false,
    defers: false,
};

pub(super) fn compile(graph: &Graph, root: usize, variant: Variant) -> Compiled {
    let plan = Plan::new(graph, root, variant.filter, &RULES);
    let mut compiled = Compiled::new(graph, root, &plan);
    let deep = variant.deep || plan.locks_all(graph);
    let at_once = !deep && is_watched(graph, &plan);
    let rows = Rows {
        graph,
        plan: &plan,
        root: match (at_once, variant.is_stable()) {
            // To delete them locks them, and their keys come from that; but
            // from no part that is recursive.
            (true, _) if !plan.groups[plan.group_of(root)].is_recursive() => Root::Filtered,
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
    if deep {
        compiled.statements.extend(locks::below(rows));
    }
    compiled
        .statements
        .push(Writer::new(rows, variant.filter).statement());
    compiled
}

/// Whether the database refuses to leave what comes in meanwhile, or does with
/// it what the program does.
fn is_watched(graph: &Graph, plan: &Plan) -> bool {
    graph
        .edges
        .iter()
        .zip(&plan.effects)
        .all(|(edge, effect)| !plan.doomed.contains(&edge.parent) || edge.is_watched(*effect))
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
pub(super) struct Writer<'a> {
    pub(super) rows: Rows<'a>,
    pub(super) graph: &'a Graph,
    pub(super) plan: &'a Plan,
    pub(super) text: Text,
    is_of_all_rows: bool,
    parts: usize,
    /// The parts that change rows, with what they do.
    counted: Vec<(String, Outcome)>,
    /// For each doomed table, the parts that give the keys of its doomed rows.
    pub(super) doomed: Vec<Vec<String>>,
}

impl<'a> Writer<'a> {
    fn new(rows: Rows<'a>, filter: Filter) -> Self {
        Self {
            is_of_all_rows: filter == Filter::Absent,
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
            self.nullify(child);
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
    pub(super) fn part(&mut self, kind: &str) -> String {
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
        if let Some(condition) = self.as_an_array(way) {
            let to = self.plan.ways[way].to;
            let part = self.part("d");
            let name = self.rows.table(to);
            self.text
                .sql(format!("{part} AS (DELETE FROM {name} WHERE {condition}"));
            return self.deleted(to, part);
        }
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

    /// The condition of the rows of a child whose key, of one column, is among
    /// those of their parents: an array of these is looked up in the index of the
    /// key, which is faster than to join them. It must have one, and an array has
    /// limits that a whole table could reach.
    fn as_an_array(&self, way: usize) -> Option<String> {
        let Way {
            from,
            to,
            hops,
            edge,
        } = &self.plan.ways[way];
        let ([hop], Some(edge)) = (hops.as_slice(), edge) else {
            return None;
        };
        let [on] = hop.on.as_slice() else {
            return None;
        };
        let is_indexed = self.graph.edges[*edge].key.index;
        (is_indexed && !self.is_of_all_rows).then(|| {
            format!(
                "{} = ANY (ARRAY(SELECT {} FROM {} AS dc_p))",
                self.rows.column(*to, on.here),
                self.known(*from)(on.before),
                self.keys_of(*from)
            )
        })
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

    pub(super) fn count(&mut self, table: usize, part: String, role: Role) {
        self.counted
            .push((part, Outcome::new(self.graph, table, role)));
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
    pub(super) fn keys_of(&self, table: usize) -> String {
        match self.doomed[table].as_slice() {
            [part] => part.clone(),
            parts => {
                let selects = parts.iter().map(|part| format!("SELECT * FROM {part}"));
                format!("({})", selects.collect::<Vec<_>>().join(" UNION ALL "))
            }
        }
    }

    /// A column of the doomed rows of a table, which are called `dc_p`.
    pub(super) fn known(&self, table: usize) -> impl Fn(&str) -> String + use<> {
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
pub(super) fn place(known_by: &[&str], column: &str) -> String {
    let place = known_by.iter().position(|known| *known == column);
    format!("k{}", place.unwrap_or_default())
}
