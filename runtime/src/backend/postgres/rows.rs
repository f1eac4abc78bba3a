//! Sets of rows as conditions and queries of PostgreSQL.

use super::quoted;
use crate::backend::kept::Kept;
use crate::backend::statement::Text;
use crate::ddl;
use crate::delete::plan::{self, Hop, Plan, Way};
use crate::graph::Graph;

/// Writes sets of rows of one plan, as the tables have them.
#[derive(Clone, Copy)]
pub(super) struct Rows<'a> {
    pub(super) graph: &'a Graph,
    pub(super) plan: &'a Plan,
    pub(super) root: Root,
}

/// How the rows that the delete is of are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Root {
    /// By the filter, which selects the same rows each time.
    Filtered,
    /// By keys that the statement before has given.
    Given,
    /// By a part of the same statement, which locks them.
    Locked,
}

/// The part of a statement that locks the rows that the delete is of.
pub(super) const LOCKED: &str = "dc_r";

impl Rows<'_> {
    pub(super) fn table(self, table: usize) -> String {
        ddl::qualified(&self.graph.tables[table].model, quoted)
    }

    pub(super) fn column(self, table: usize, column: &str) -> String {
        format!("{}.{}", self.table(table), quoted(column))
    }

    fn list<'c>(self, table: usize, columns: impl Iterator<Item = &'c str>) -> String {
        let columns = columns.map(|column| self.column(table, column));
        columns.collect::<Vec<_>>().join(", ")
    }

    /// The primary key, as `k0`, `k1`, ...
    pub(super) fn keys(self, table: usize) -> String {
        let key = self.graph.tables[table].model.primary_key;
        let columns = key
            .iter()
            .enumerate()
            .map(|(number, column)| format!("{} AS k{number}", self.column(table, column)));
        columns.collect::<Vec<_>>().join(", ")
    }

    /// That a row of a table is doomed, by its primary key.
    pub(super) fn is_doomed(self, text: &mut Text, table: usize) {
        let key = self.graph.tables[table].model.primary_key;
        text.sql(format!("({}) IN (", self.list(table, key.iter().copied())));
        self.select(text, table, key);
        text.sql(")");
    }

    /// That a row is among those that the delete is of, after the table:
    /// `comma` is what goes before another one.
    pub(super) fn where_root(self, text: &mut Text, comma: &str) {
        let root = self.plan.root;
        let key = self.graph.tables[root].model.primary_key;
        match (self.root, key) {
            (Root::Filtered, _) => text.filter(),
            (Root::Locked, key) => {
                let equal = key.iter().enumerate().map(|(place, column)| {
                    format!("{} = {LOCKED}.k{place}", self.column(root, column))
                });
                let equal = equal.collect::<Vec<_>>().join(" AND ");
                text.sql(format!("{comma}{LOCKED} WHERE {equal}"));
            }
            // An index serves it, whatever the statistics say.
            (Root::Given, [key]) => {
                text.sql(format!(" WHERE {} = ANY (", self.column(root, key)));
                self.given(text, 0, key);
                text.sql(")");
            }
            (Root::Given, key) => {
                let list = self.list(root, key.iter().copied());
                text.sql(format!(" WHERE ({list}) IN (SELECT * FROM unnest("));
                for (number, column) in key.iter().enumerate() {
                    text.sql(if number > 0 { ", " } else { "" });
                    self.given(text, number, column);
                }
                text.sql("))");
            }
        }
    }

    /// A column of the given keys, beside an empty array that says of which
    /// type it is.
    fn given(self, text: &mut Text, number: usize, column: &str) {
        let root = self.plan.root;
        text.sql("COALESCE(");
        text.given(number);
        text.sql(format!(
            ", ARRAY(SELECT {} FROM {} LIMIT 0))",
            self.column(root, column),
            self.table(root)
        ));
    }

    /// The query of columns of the doomed rows of a table.
    fn select(self, text: &mut Text, table: usize, columns: &[&str]) {
        let list = self.list(table, columns.iter().copied());
        let group = self.plan.group_of(table);
        match self.plan.found(group) {
            plan::Rows::Filtered => {
                text.sql(format!("SELECT {list} FROM {}", self.table(table)));
                self.where_root(text, ", ");
            }
            plan::Rows::Reached(ways) => {
                for (position, way) in ways.iter().enumerate() {
                    let union = if position > 0 { " UNION " } else { "" };
                    let table = self.table(table);
                    text.sql(format!("{union}SELECT {list} FROM {table} WHERE "));
                    let Way { from, hops, .. } = &self.plan.ways[*way];
                    self.hops_back(text, *from, hops);
                }
            }
            plan::Rows::Closure { group } | plan::Rows::Kept { group } => {
                let kept = Kept::new(self.graph, self.plan, group);
                text.sql("WITH RECURSIVE ");
                self.closure(text, &kept, "dc_c", |text, way| {
                    let Way { from, hops, .. } = &self.plan.ways[way];
                    text.sql(" WHERE ");
                    self.hops_back(text, *from, hops);
                });
                let columns = columns
                    .iter()
                    .map(|column| quoted(&kept.column(table, column)));
                let columns = columns.collect::<Vec<_>>().join(", ");
                text.sql(format!(" SELECT {columns} FROM dc_c"));
                if let Some(number) = kept.number(table) {
                    text.sql(format!(" WHERE {} = {number}", quoted(Kept::TABLE)));
                }
            }
        }
    }

    /// That a row of the last table is at the end of the hops.
    fn hops_back(self, text: &mut Text, from: usize, hops: &[Hop]) {
        let Some((last, before)) = hops.split_last() else {
            return;
        };
        let here = self.list(last.table, last.on.iter().map(|on| on.here));
        let wanted: Vec<&str> = last.on.iter().map(|on| on.before).collect();
        text.sql(format!("({here}) IN ("));
        match before.last() {
            None => self.select(text, from, &wanted),
            Some(link) => {
                let columns = self.list(link.table, wanted.iter().copied());
                let table = self.table(link.table);
                text.sql(format!("SELECT {columns} FROM {table} WHERE "));
                self.hops_back(text, from, before);
            }
        }
        text.sql(")");
    }

    /// The part, called `name`, of the rows of a group and of all that they
    /// doom within it. `incoming` writes how the rows at the end of a way from
    /// outside are found.
    pub(super) fn closure(
        self,
        text: &mut Text,
        kept: &Kept,
        name: &str,
        incoming: impl Fn(&mut Text, usize),
    ) {
        let columns = kept.columns().map(|column| quoted(&column));
        let columns = columns.collect::<Vec<_>>().join(", ");
        text.sql(format!("{name} ({columns}) AS (SELECT * FROM ("));
        for (position, way) in kept.seeds(self.plan).into_iter().enumerate() {
            let table = way.map_or(self.plan.root, |way| self.plan.ways[way].to);
            let union = if position > 0 { " UNION " } else { "" };
            let list = self.kept_list(kept, table);
            text.sql(format!("{union}SELECT {list} FROM {}", self.table(table)));
            match way {
                Some(way) => incoming(text, way),
                None => self.where_root(text, ", "),
            }
        }
        text.sql(") AS dc_s UNION ");
        self.next_rows(text, kept, name);
        text.sql(")");
    }

    /// What the rows that are known of a group doom within it. The name of the
    /// part may stand in its own query once only.
    fn next_rows(self, text: &mut Text, kept: &Kept, name: &str) {
        text.sql(format!("SELECT dc_n.* FROM {name} AS dc_k, LATERAL ("));
        for (position, way) in kept.inner.iter().enumerate() {
            let Way { from, to, hops, .. } = &self.plan.ways[*way];
            let union = if position > 0 { " UNION ALL " } else { "" };
            let tables = hops.iter().map(|hop| self.table(hop.table));
            let tables = tables.collect::<Vec<_>>().join(", ");
            text.sql(format!(
                "{union}SELECT {} FROM {tables} WHERE ",
                self.kept_list(kept, *to)
            ));
            let known = |column: &str| format!("dc_k.{}", quoted(&kept.column(*from, column)));
            let mut conditions = self.conditions(hops, known);
            if let Some(number) = kept.number(*from) {
                conditions.push(format!("dc_k.{} = {number}", quoted(Kept::TABLE)));
            }
            text.sql(conditions.join(" AND "));
        }
        text.sql(") AS dc_n");
    }

    /// The columns that are equal on hops from rows whose columns `known` gives.
    pub(super) fn conditions(self, hops: &[Hop], known: impl Fn(&str) -> String) -> Vec<String> {
        let mut conditions = Vec::new();
        let mut before: Option<usize> = None;
        for hop in hops {
            for on in &hop.on {
                let left = match before {
                    None => known(on.before),
                    Some(table) => self.column(table, on.before),
                };
                conditions.push(format!("{} = {left}", self.column(hop.table, on.here)));
            }
            before = Some(hop.table);
        }
        conditions
    }

    /// What is kept of a row of a table. NULL is that of a column, so that it
    /// has its type.
    fn kept_list(self, kept: &Kept, table: usize) -> String {
        let own = |column: &str| self.column(table, column);
        let null = |other, column: &str| {
            let column = self.column(other, column);
            format!("(SELECT {column} FROM {} LIMIT 0)", self.table(other))
        };
        kept.values(table, own, null).join(", ")
    }
}
