//! Sets of rows as joins of MySQL, from the rows that are known down to those
//! that are wanted, in the order in which they are to be read: without
//! statistics, which a temporary table has not, the optimizer may read the
//! whole child, and lock it.

use super::quoted;
use crate::backend::kept::Kept;
use crate::backend::statement::Text;
use crate::ddl;
use crate::delete::plan::{Hop, Plan, Rows, Way};
use crate::graph::Graph;

/// Writes joins of one plan.
#[derive(Clone, Copy)]
pub(super) struct Joins<'a> {
    pub(super) graph: &'a Graph,
    pub(super) plan: &'a Plan,
}

/// Rows that a text ends in, as the next table is joined to them.
pub(super) struct Source {
    /// A column of them.
    known: Box<dyn Fn(&str) -> String>,
    /// What they must meet, besides.
    conditions: Vec<String>,
    /// Whether the user's filter must be added at the end.
    pub(super) filtered: bool,
}

impl Joins<'_> {
    pub(super) fn table(self, table: usize) -> String {
        ddl::qualified(&self.graph.tables[table].model, quoted)
    }

    pub(super) fn column(self, table: usize, column: &str) -> String {
        format!("{}.{}", self.table(table), quoted(column))
    }

    pub(super) fn kept(self, group: usize) -> Kept {
        Kept::new(self.graph, self.plan, group)
    }

    /// Writes the tables down to the rows at the end of a way: whether the
    /// filter must be added at the end.
    pub(super) fn way(self, text: &mut Text, way: usize) -> bool {
        let Way { from, hops, .. } = &self.plan.ways[way];
        let source = self.source(text, *from);
        self.hops(text, &source, hops);
        source.filtered
    }

    /// Writes the tables down to the rows that point at doomed rows along an
    /// edge.
    pub(super) fn children(self, text: &mut Text, edge: usize) -> bool {
        let link = &self.graph.edges[edge];
        let source = self.source(text, link.parent);
        let pairs = link.key.columns.iter().zip(link.key.references);
        let mut on: Vec<String> = pairs
            .map(|(column, reference)| {
                format!(
                    "{} = {}",
                    self.column(link.child, column),
                    (source.known)(reference)
                )
            })
            .collect();
        on.extend(source.conditions);
        text.sql(format!(
            " STRAIGHT_JOIN {} ON {}",
            self.table(link.child),
            on.join(" AND ")
        ));
        source.filtered
    }

    /// Writes the rows that point at doomed rows along any of the edges, whose
    /// parents are kept in the same table.
    pub(super) fn children_by_any(self, text: &mut Text, child: usize, edges: &[usize]) {
        let points: Vec<String> = edges.iter().map(|edge| self.points(*edge)).collect();
        let kept = edges.first().map(|edge| self.graph.edges[*edge].parent);
        let kept = self.kept(self.plan.group_of(kept.unwrap_or(self.plan.root)));
        text.sql(format!(
            "{} STRAIGHT_JOIN {} ON {}",
            quoted(&kept.name),
            self.table(child),
            points.join(" OR ")
        ));
    }

    /// That a row of the child points at a row that is kept, along an edge.
    pub(super) fn points(self, edge: usize) -> String {
        let link = &self.graph.edges[edge];
        let kept = self.kept(self.plan.group_of(link.parent));
        let name = quoted(&kept.name);
        let pairs = link.key.columns.iter().zip(link.key.references);
        let mut on: Vec<String> = pairs
            .map(|(column, reference)| {
                let known = quoted(&kept.column(link.parent, reference));
                format!("{} = {name}.{known}", self.column(link.child, column))
            })
            .collect();
        if let Some(number) = kept.number(link.parent) {
            on.push(format!("{name}.{} = {number}", quoted(Kept::TABLE)));
        }
        format!("COALESCE({}, 0)", on.join(" AND "))
    }

    /// Writes the doomed rows of a table, which are called `dc_t`: MariaDB does
    /// not find the table to delete from by its own name where a query in the
    /// same statement reads it too.
    pub(super) fn doomed(self, text: &mut Text, table: usize) {
        match self.plan.rows_of(table) {
            Rows::Kept { group } => {
                let kept = self.kept(*group);
                let name = quoted(&kept.name);
                text.sql(format!("{name} STRAIGHT_JOIN "));
                self.by_key(text, &kept, table, &name);
            }
            Rows::Filtered | Rows::Reached(_) | Rows::Closure { .. } => {
                let kept = self.kept(self.plan.group_of(table));
                // In a derived table, which is made before anything is changed.
                text.sql("(SELECT * FROM (");
                self.rows_of_group(text, &kept);
                text.sql(") AS dc_keys) AS dc_kept STRAIGHT_JOIN ");
                self.by_key(text, &kept, table, "dc_kept");
            }
        }
    }

    /// Writes a table, by its primary key in `rows`, which have the columns of
    /// what is kept.
    fn by_key(self, text: &mut Text, kept: &Kept, table: usize, rows: &str) {
        let key = self.graph.tables[table].model.primary_key;
        let mut on: Vec<String> = key
            .iter()
            .map(|column| {
                let known = quoted(&kept.column(table, column));
                format!("dc_t.{} = {rows}.{known}", quoted(column))
            })
            .collect();
        if let Some(number) = kept.number(table) {
            on.push(format!("{rows}.{} = {number}", quoted(Kept::TABLE)));
        }
        text.sql(format!(
            "{} AS dc_t ON {}",
            self.table(table),
            on.join(" AND ")
        ));
    }

    /// Writes something to join children to: the doomed rows of a table.
    fn source(self, text: &mut Text, table: usize) -> Source {
        let name = self.table(table);
        let own = move |column: &str| format!("{name}.{}", quoted(column));
        match self.plan.rows_of(table) {
            Rows::Filtered => {
                text.sql(self.table(table));
                Source {
                    known: Box::new(own),
                    conditions: Vec::new(),
                    filtered: true,
                }
            }
            Rows::Reached(ways) if ways.len() == 1 => Source {
                filtered: self.way(text, ways[0]),
                known: Box::new(own),
                conditions: Vec::new(),
            },
            Rows::Kept { group } => {
                let kept = self.kept(*group);
                let name = quoted(&kept.name);
                text.sql(&name);
                source_of(kept, table, name)
            }
            Rows::Reached(_) | Rows::Closure { .. } => {
                let kept = self.kept(self.plan.group_of(table));
                text.sql("(");
                self.rows_of_group(text, &kept);
                text.sql(") AS dc_parents");
                source_of(kept, table, String::from("dc_parents"))
            }
        }
    }

    fn hops(self, text: &mut Text, source: &Source, hops: &[Hop]) {
        let mut before: Option<usize> = None;
        for hop in hops {
            let mut on: Vec<String> = hop
                .on
                .iter()
                .map(|on| {
                    let left = match before {
                        None => (source.known)(on.before),
                        Some(table) => self.column(table, on.before),
                    };
                    format!("{} = {left}", self.column(hop.table, on.here))
                })
                .collect();
            if before.is_none() {
                on.extend(source.conditions.iter().cloned());
            }
            text.sql(format!(
                " STRAIGHT_JOIN {} ON {}",
                self.table(hop.table),
                on.join(" AND ")
            ));
            before = Some(hop.table);
        }
    }

    /// The query of what is kept of a group.
    pub(super) fn rows_of_group(self, text: &mut Text, kept: &Kept) {
        if kept.is_recursive {
            self.closure(text, kept, |text| self.seeds(text, kept));
        } else {
            self.seeds(text, kept);
        }
    }

    fn seeds(self, text: &mut Text, kept: &Kept) {
        for (position, seed) in kept.seeds(self.plan).into_iter().enumerate() {
            text.sql(if position > 0 { " UNION " } else { "" });
            self.seed(text, kept, seed);
        }
    }

    /// The query of rows that a group has from outside: those at the end of a
    /// way, or of the root.
    pub(super) fn seed(self, text: &mut Text, kept: &Kept, way: Option<usize>) {
        let table = way.map_or(self.plan.root, |way| self.plan.ways[way].to);
        text.sql(format!("SELECT {} FROM ", self.kept_list(kept, table)));
        match way {
            Some(way) => {
                if self.way(text, way) {
                    text.filter();
                }
            }
            None => {
                text.sql(self.table(table));
                text.filter();
            }
        }
    }

    /// The query of the rows of a group, from its first ones on.
    pub(super) fn closure(self, text: &mut Text, kept: &Kept, seeds: impl Fn(&mut Text)) {
        let columns = kept.columns().map(|column| quoted(&column));
        let columns = columns.collect::<Vec<_>>().join(", ");
        text.sql(format!("WITH RECURSIVE dc_doomed ({columns}) AS ("));
        seeds(text);
        for way in &kept.inner {
            let Way { from, to, hops, .. } = &self.plan.ways[*way];
            let list = self.kept_list(kept, *to);
            text.sql(format!(" UNION SELECT {list} FROM dc_doomed"));
            let source = source_of(
                self.kept(self.plan.group_of(*from)),
                *from,
                "dc_doomed".into(),
            );
            self.hops(text, &source, hops);
        }
        text.sql(format!(") SELECT {columns} FROM dc_doomed"));
    }

    /// What is kept of a row of a table. NULL is that of a column, so that it
    /// has its type.
    fn kept_list(self, kept: &Kept, table: usize) -> String {
        let own = |column: &str| self.column(table, column);
        let null = |other, column: &str| self.null(other, column);
        let values = kept.values(table, own, null).into_iter();
        let named = values
            .zip(kept.columns())
            .map(|(value, name)| format!("{value} AS {}", quoted(&name)));
        named.collect::<Vec<_>>().join(", ")
    }

    /// NULL of the type of a column.
    pub(super) fn null(self, table: usize, column: &str) -> String {
        let column = self.column(table, column);
        format!("(SELECT {column} FROM {} LIMIT 0)", self.table(table))
    }
}

/// Rows that have the columns of what is kept.
fn source_of(kept: Kept, table: usize, name: String) -> Source {
    let conditions = kept
        .number(table)
        .map(|number| format!("{name}.{} = {number}", quoted(Kept::TABLE)));
    Source {
        conditions: conditions.into_iter().collect(),
        known: Box::new(move |column| format!("{name}.{}", quoted(&kept.column(table, column)))),
        filtered: false,
    }
}
