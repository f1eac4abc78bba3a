//! The statements of a delete on SQLite: one for each step, with sets of keys
//! as subqueries. SQLite evaluates such a subquery once and looks its keys up
//! in the child's index.

use super::quoted;
use crate::backend::statement::{Outcome, Text, kept_name};
use crate::backend::{Compiled, Role, Statement};
use crate::ddl;
use crate::delete::plan::{Keys, Plan, Step};
use crate::graph::{Edge, Graph};
use crate::meta::Action;

pub(super) fn compile(graph: &Graph, root: usize, stable: bool) -> Compiled {
    let plan = Plan::new(graph, root, stable, is_checked_row_by_row);
    let statements = plan
        .steps
        .iter()
        .map(|step| Writer::new(graph, root).statement(step))
        .collect();
    let kept: Vec<_> = plan.kept().map(|table| kept_table(graph, table)).collect();
    Compiled {
        root,
        root_table: graph.tables[root].model.table,
        before: kept.iter().map(|name| create_kept(name)).collect(),
        statements,
        after: kept
            .iter()
            .map(|name| format!("DELETE FROM temp.{name}"))
            .collect(),
        relies_on_the_database: plan.relies_on_the_database,
        is_plain: plan.is_plain(),
    }
}

/// `RESTRICT` refuses at once, whatever the statement goes on to delete
/// (<https://www.sqlite.org/foreignkeys.html>, section 4.3).
fn is_checked_row_by_row(edge: &Edge) -> bool {
    edge.key.on_delete == Action::Restrict && edge.key.constraint && !edge.key.nullable.is_empty()
}

/// The temporary table that keeps the keys of a table's doomed rows. It stays
/// with the connection, empty, so that statements over it stay prepared.
fn kept_table(graph: &Graph, table: usize) -> String {
    quoted(&kept_name(graph, table))
}

fn create_kept(name: &str) -> String {
    format!("CREATE TEMP TABLE IF NOT EXISTS {name} (\"key\" PRIMARY KEY) WITHOUT ROWID")
}

/// Writes one statement.
struct Writer<'a> {
    graph: &'a Graph,
    root: usize,
    text: Text,
}

impl<'a> Writer<'a> {
    fn new(graph: &'a Graph, root: usize) -> Self {
        Self {
            graph,
            root,
            text: Text::default(),
        }
    }

    fn statement(mut self, step: &Step) -> Statement {
        let (position, edge, role) = match step {
            Step::Keep { table, keys } => {
                let kept = kept_table(self.graph, *table);
                self.text.sql(format!("INSERT INTO temp.{kept} (\"key\") "));
                self.select(*table, keys);
                (*table, None, Role::Keep)
            }
            Step::Nullify { edge, parents } => {
                let link = &self.graph.edges[*edge];
                let column = quoted(link.key.columns[0]);
                let child = self.table(link.child);
                self.text.sql(format!(
                    "UPDATE {child} SET {column} = NULL WHERE {column} IN "
                ));
                self.set(link.parent, parents);
                (link.child, Some(*edge), Role::Nullify)
            }
            Step::Detach { edge } => {
                let table = self.graph.edges[*edge].child;
                let column = quoted(self.graph.edges[*edge].key.columns[0]);
                let name = self.table(table);
                let key = self.key(table);
                self.text
                    .sql(format!("UPDATE {name} SET {column} = NULL WHERE {key} IN "));
                self.set(table, &Keys::Kept);
                (table, None, Role::Detach)
            }
            Step::DeleteFiltered { table } => {
                let name = self.table(*table);
                self.text.sql(format!("DELETE FROM {name}"));
                self.text.filter();
                (*table, None, self.delete(*table))
            }
            Step::DeleteChildren { edge, parents } => {
                let link = &self.graph.edges[*edge];
                let column = quoted(link.key.columns[0]);
                let child = self.table(link.child);
                self.text
                    .sql(format!("DELETE FROM {child} WHERE {column} IN "));
                self.set(link.parent, parents);
                (link.child, Some(*edge), self.delete(link.child))
            }
            Step::DeleteKeys { table, keys } => {
                let name = self.table(*table);
                let key = self.key(*table);
                self.text.sql(format!("DELETE FROM {name} WHERE {key} IN "));
                self.set(*table, keys);
                (*table, None, self.delete(*table))
            }
        };
        Statement {
            pieces: self.text.into_pieces(),
            position,
            edge,
            outcomes: vec![Outcome {
                table: self.graph.tables[position].model.table,
                role,
            }],
        }
    }

    fn delete(&self, table: usize) -> Role {
        Role::Delete {
            of_the_root: table == self.root,
        }
    }

    /// A set in parentheses.
    fn set(&mut self, table: usize, keys: &Keys) {
        self.text.sql("(");
        self.select(table, keys);
        self.text.sql(")");
    }

    /// The query of a set of keys.
    fn select(&mut self, table: usize, keys: &Keys) {
        match keys {
            Keys::Filtered => {
                let select = self.select_keys(table);
                self.text.sql(select);
                self.text.filter();
            }
            Keys::Kept => {
                let kept = kept_table(self.graph, table);
                self.text.sql(format!("SELECT \"key\" FROM temp.{kept}"));
            }
            Keys::Children(edges) => {
                for (position, (edge, parents)) in edges.iter().enumerate() {
                    let link = &self.graph.edges[*edge];
                    let select = self.select_keys(table);
                    let union = if position > 0 { " UNION " } else { "" };
                    let column = quoted(link.key.columns[0]);
                    self.text.sql(format!("{union}{select} WHERE {column} IN "));
                    self.set(link.parent, parents);
                }
            }
            Keys::Closure { seeds, edges } => {
                self.text.sql("WITH RECURSIVE dc_doomed(\"key\") AS (");
                // In a subquery, because a union may not stand in the seeds.
                self.text.sql("SELECT * FROM ");
                self.set(table, seeds);
                let name = self.table(table);
                let key = self.key(table);
                for edge in edges {
                    let column = quoted(self.graph.edges[*edge].key.columns[0]);
                    self.text.sql(format!(
                        " UNION SELECT {name}.{key} FROM {name} JOIN dc_doomed ON {name}.{column} = \
                         dc_doomed.\"key\""
                    ));
                }
                self.text.sql(") SELECT \"key\" FROM dc_doomed");
            }
        }
    }

    fn select_keys(&self, table: usize) -> String {
        format!("SELECT {} FROM {}", self.key(table), self.table(table))
    }

    fn table(&self, table: usize) -> String {
        ddl::qualified(&self.graph.tables[table].model, quoted)
    }

    /// The primary key, where it is one column: only such a key is referenced.
    fn key(&self, table: usize) -> String {
        let model = &self.graph.tables[table].model;
        quoted(model.primary_key.first().copied().unwrap_or_default())
    }
}
