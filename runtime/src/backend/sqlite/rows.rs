//! Sets of rows as conditions and queries of SQLite.

use super::quoted;
use crate::backend::kept::Kept;
use crate::backend::statement::Text;
use crate::ddl;
use crate::delete::plan::{Plan, Rows, Way};
use crate::graph::Graph;

/// Writes sets of rows of one plan.
#[derive(Clone, Copy)]
pub(super) struct Writer<'a> {
    pub(super) graph: &'a Graph,
    pub(super) plan: &'a Plan,
}

impl<'a> Writer<'a> {
    pub(super) fn new(graph: &'a Graph, plan: &'a Plan) -> Self {
        Self { graph, plan }
    }

    pub(super) fn table(self, table: usize) -> String {
        ddl::qualified(&self.graph.tables[table].model, quoted)
    }

    /// Columns of a table, as a list.
    fn columns<'c>(self, table: usize, columns: impl Iterator<Item = &'c str>) -> String {
        let table = self.table(table);
        let columns = columns.map(|column| format!("{table}.{}", quoted(column)));
        columns.collect::<Vec<_>>().join(", ")
    }

    /// Columns of a table as what `IN` looks for.
    fn tuple<'c>(self, table: usize, columns: impl Iterator<Item = &'c str>) -> String {
        let table = self.table(table);
        let columns = columns.map(|column| format!("{table}.{}", quoted(column)));
        row(&columns.collect::<Vec<_>>())
    }

    /// That a row of a table is doomed, by its primary key.
    pub(super) fn is_doomed(self, text: &mut Text, table: usize) {
        self.is_doomed_as(text, table, &self.table(table));
    }

    /// That a row of a table, which is called `name` here, is doomed.
    pub(super) fn is_doomed_as(self, text: &mut Text, table: usize, name: &str) {
        let key = self.graph.tables[table].model.primary_key;
        let columns = key
            .iter()
            .map(|column| format!("{name}.{}", quoted(column)));
        text.sql(row(&columns.collect::<Vec<_>>()));
        self.is_among(text, table, key);
    }

    /// That a row of the child has the default of the key of an edge.
    pub(super) fn has_default(self, text: &mut Text, edge: usize) {
        let link = &self.graph.edges[edge];
        let columns = self.graph.tables[link.child].model.columns.iter();
        let defaults = columns
            .filter(|column| link.key.columns.contains(&column.name))
            .map(|column| {
                let name = self.columns(link.child, [column.name].into_iter());
                format!("{name} = ({})", column.default.unwrap_or("NULL"))
            });
        text.sql(defaults.collect::<Vec<_>>().join(" AND "));
    }

    /// That a row of the child points at a doomed row along an edge.
    pub(super) fn points_at_doomed(self, text: &mut Text, edge: usize) {
        let link = &self.graph.edges[edge];
        text.sql(self.tuple(link.child, link.key.columns.iter().copied()));
        self.is_among(text, link.parent, link.key.references);
    }

    /// That what stands before is among the columns of doomed rows of a table.
    /// A single row is compared with, for which SQLite makes no table.
    fn is_among(self, text: &mut Text, table: usize, columns: &[&str]) {
        let is_one = self.plan.is_of_one_row && *self.plan.rows_of(table) == Rows::Filtered;
        text.sql(if is_one { " = (" } else { " IN (" });
        self.select(text, table, columns);
        text.sql(")");
    }

    /// That a row is at the end of a way.
    pub(super) fn reached(self, text: &mut Text, way: usize) {
        let Way { from, hops, .. } = &self.plan.ways[way];
        self.hops_back(text, *from, hops);
    }

    fn hops_back(self, text: &mut Text, from: usize, hops: &[crate::delete::plan::Hop]) {
        let Some((last, before)) = hops.split_last() else {
            return;
        };
        let here = last.on.iter().map(|on| on.here);
        text.sql(self.tuple(last.table, here));
        let wanted: Vec<&str> = last.on.iter().map(|on| on.before).collect();
        match before.last() {
            None => self.is_among(text, from, &wanted),
            Some(link) => {
                let columns = self.columns(link.table, wanted.iter().copied());
                let table = self.table(link.table);
                text.sql(format!(" IN (SELECT {columns} FROM {table} WHERE "));
                self.hops_back(text, from, before);
                text.sql(")");
            }
        }
    }

    /// The query of columns of the doomed rows of a table.
    fn select(self, text: &mut Text, table: usize, columns: &[&str]) {
        let list = || self.columns(table, columns.iter().copied());
        match self.plan.rows_of(table) {
            Rows::Filtered => {
                text.sql(format!("SELECT {} FROM {}", list(), self.table(table)));
                text.filter();
            }
            Rows::Kept { group } => {
                let kept = Kept::new(self.graph, self.plan, *group);
                let name = quoted(&kept.name);
                let list = kept_columns(&kept, table, columns);
                text.sql(format!("SELECT {list} FROM temp.{name}"));
                if let Some(number) = kept.number(table) {
                    text.sql(format!(" WHERE {} = {number}", quoted(Kept::TABLE)));
                }
            }
            Rows::Reached(ways) => {
                for (position, way) in ways.iter().enumerate() {
                    let union = if position > 0 { " UNION " } else { "" };
                    let table = self.table(table);
                    text.sql(format!("{union}SELECT {} FROM {table} WHERE ", list()));
                    self.reached(text, *way);
                }
            }
            Rows::Closure { group } => {
                let kept = Kept::new(self.graph, self.plan, *group);
                self.closure(text, &kept, &kept_columns(&kept, table, columns));
                if let Some(number) = kept.number(table) {
                    text.sql(format!(" WHERE {} = {number}", quoted(Kept::TABLE)));
                }
            }
        }
    }

    /// The query of all that is kept of a group.
    pub(super) fn keys_of_group(self, text: &mut Text, kept: &Kept) {
        if kept.is_recursive {
            let all = kept.columns().map(|column| quoted(&column));
            self.closure(text, kept, &all.collect::<Vec<_>>().join(", "));
        } else {
            self.seeds(text, kept);
        }
    }

    /// The query of the rows that a group has from outside of it.
    fn seeds(self, text: &mut Text, kept: &Kept) {
        for (position, way) in kept.seeds(self.plan).into_iter().enumerate() {
            let table = way.map_or(self.plan.root, |way| self.plan.ways[way].to);
            let union = if position > 0 { " UNION " } else { "" };
            let list = self.kept_list(kept, table);
            text.sql(format!("{union}SELECT {list} FROM {}", self.table(table)));
            match way {
                Some(way) => {
                    text.sql(" WHERE ");
                    self.reached(text, way);
                }
                None => text.filter(),
            }
        }
    }

    /// What is kept of a row of a table.
    fn kept_list(self, kept: &Kept, table: usize) -> String {
        let name = self.table(table);
        let values = kept.values(
            table,
            |column| format!("{name}.{}", quoted(column)),
            |_, _| String::from("NULL"),
        );
        values.join(", ")
    }

    /// The query of the rows of a group, and of all that they doom within it.
    fn closure(self, text: &mut Text, kept: &Kept, wanted: &str) {
        let columns = kept.columns().map(|column| quoted(&column));
        let columns = columns.collect::<Vec<_>>().join(", ");
        // The seeds in a subquery, because a union may not stand there.
        text.sql(format!(
            "WITH RECURSIVE dc_doomed({columns}) AS (SELECT * FROM ("
        ));
        self.seeds(text, kept);
        text.sql(")");
        for way in &kept.inner {
            let Way { from, to, hops, .. } = &self.plan.ways[*way];
            let list = self.kept_list(kept, *to);
            text.sql(format!(" UNION SELECT {list} FROM dc_doomed"));
            let mut before: Box<dyn Fn(&str) -> String> = Box::new(|column| {
                let column = kept.column(*from, column);
                format!("dc_doomed.{}", quoted(&column))
            });
            for hop in hops {
                let table = self.table(hop.table);
                let on: Vec<_> = hop
                    .on
                    .iter()
                    .map(|on| format!("{table}.{} = {}", quoted(on.here), before(on.before)))
                    .collect();
                text.sql(format!(" JOIN {table} ON {}", on.join(" AND ")));
                before = Box::new(move |column| format!("{table}.{}", quoted(column)));
            }
            if let Some(number) = kept.number(*from) {
                text.sql(format!(
                    " WHERE dc_doomed.{} = {number}",
                    quoted(Kept::TABLE)
                ));
            }
        }
        text.sql(format!(") SELECT {wanted} FROM dc_doomed"));
    }
}

fn kept_columns(kept: &Kept, table: usize, columns: &[&str]) -> String {
    let columns = columns
        .iter()
        .map(|column| quoted(&kept.column(table, column)));
    columns.collect::<Vec<_>>().join(", ")
}

/// One value as it is, several as a row.
fn row(values: &[String]) -> String {
    match values {
        [value] => value.clone(),
        values => format!("({})", values.join(", ")),
    }
}
