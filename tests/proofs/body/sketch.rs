//! Cases by hand.

use diesel_cascade::__private::meta::{Action, Policy};

use super::case::Case;
use super::roots::{Filter, Root};
use super::rows::{Cell, Row, Rows};
use super::schema::{Column, Key, Link, Schema, Table};
use super::tally::Tally;
use crate::backend::Database;

/// A case in the making.
pub struct Sketch {
    schema: Schema,
    rows: Rows,
}

impl Sketch {
    /// Tables `t0`, `t1` and so on, by their columns: `id*` is of the primary
    /// key, `k?` can be NULL, `k=1` has a default, `code'` is a text.
    pub fn new(tables: &[&str]) -> Self {
        let tables: Vec<_> = tables.iter().map(|columns| table(columns)).collect();
        Self {
            rows: Rows(vec![Vec::new(); tables.len()]),
            schema: Schema {
                tables,
                ..Schema::default()
            },
        }
    }

    /// A key, as `t1(k, l) -> t0(tenant_id, id)`.
    pub fn key(mut self, edge: &str, on_delete: Action, policy: Option<Policy>) -> Self {
        let (child, parent) = edge.split_once(" -> ").expect("an arrow");
        let (child, columns) = self.columns(child);
        let (parent, references) = self.columns(parent);
        let target = &mut self.schema.tables[parent];
        if target.primary_key != references && !target.uniques.contains(&references) {
            target.uniques.push(references.clone());
        }
        self.schema.keys.push(Key {
            unique: self.schema.tables[child].primary_key == columns,
            child,
            columns,
            parent,
            references,
            constraint: true,
            on_delete,
            deferrable: false,
            initially_deferred: false,
            policy,
            on_the_parent: false,
        });
        self
    }

    /// The last key is unique.
    pub fn unique(mut self) -> Self {
        let key = self.schema.keys.last_mut().expect("a key");
        key.unique = true;
        let uniques = &mut self.schema.tables[key.child].uniques;
        uniques.push(key.columns.clone());
        self
    }

    /// The last two keys are the sides of a `ManyToMany`, near and far.
    pub fn many_to_many(mut self, delete: bool) -> Self {
        let far = self.schema.keys.len() - 1;
        self.schema.keys[far - 1].on_the_parent = true;
        self.schema.links.push(Link {
            near: far - 1,
            far,
            delete,
        });
        self
    }

    /// Rows of a table, as `1 2, 2 -`.
    pub fn rows(mut self, table: usize, rows: &str) -> Self {
        let cell = |word: &str| -> Cell { (word != "-").then(|| word.parse().expect("a number")) };
        let row = |row: &str| -> Row { row.split_whitespace().map(cell).collect() };
        self.rows.0[table].extend(rows.split(',').map(row));
        self
    }

    /// Deletes rows in each way, and panics where one has not the answer of
    /// sets.
    pub fn holds(self, table: usize, filter: Filter) {
        let is_stable = matches!(filter, Filter::Key(_) | Filter::All);
        let ways = [(false, false), (false, true), (true, false), (true, true)];
        let roots = ways
            .into_iter()
            .filter(|(by_key, _)| is_stable || !by_key)
            .map(|(by_key, commits)| Root {
                table,
                filter: filter.clone(),
                by_key,
                commits,
            });
        let case = Case {
            schema: self.schema,
            sets: vec![(self.rows, roots.collect())],
        };
        if let Err(problem) = case.run(&Database::new(), &mut Tally::default()) {
            panic!("{problem}");
        }
    }

    fn columns(&self, side: &str) -> (usize, Vec<usize>) {
        let (table, columns) = side
            .strip_prefix('t')
            .and_then(|side| side.strip_suffix(')')?.split_once('('))
            .expect("a table and its columns");
        let table: usize = table.parse().expect("a table");
        let columns = columns.split(", ").map(|name| {
            let mut columns = self.schema.tables[table].columns.iter();
            columns
                .position(|column| column.name == name)
                .expect("a column of the table")
        });
        (table, columns.collect())
    }
}

fn table(columns: &str) -> Table {
    let mut table = Table {
        columns: Vec::new(),
        primary_key: Vec::new(),
        uniques: Vec::new(),
    };
    for word in columns.split_whitespace() {
        let (word, default) = match word.split_once('=') {
            Some((word, default)) => (word, Some(Some(default.parse().expect("a number")))),
            None => (word, None),
        };
        if word.contains('*') {
            table.primary_key.push(table.columns.len());
        }
        table.columns.push(Column {
            name: word.trim_end_matches(['*', '?', '\'']).to_owned(),
            text: word.contains('\''),
            nullable: word.contains('?'),
            default,
        });
    }
    table
}
