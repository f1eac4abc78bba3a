//! The statements of a delete on MySQL and MariaDB: one for each step, by
//! joins from the rows that the delete is of down to the child.
//!
//! A `DELETE` with `IN (SELECT ...)` may be run as a dependent subquery for
//! each row of the child; a join uses the child's index. It also needs no
//! subquery over the table that it changes, which is error 1093.

use super::quoted;
use crate::backend::statement::{Outcome, Text, kept_name};
use crate::backend::{Compiled, Role, Statement};
use crate::ddl;
use crate::delete::plan::{Keys, Plan, Step};
use crate::graph::{Edge, Graph};

pub(super) fn compile(graph: &Graph, root: usize, stable: bool) -> Compiled {
    let plan = Plan::new(graph, root, stable, is_checked_row_by_row);
    let mut statements = Vec::new();
    if stable && !plan.is_plain() {
        statements.push(lock(graph, root));
    }
    for step in &plan.steps {
        statements.extend(Writer { graph, root }.statements(step));
    }
    let kept: Vec<_> = plan.kept().collect();
    Compiled {
        root,
        root_table: graph.tables[root].model.table,
        before: kept
            .iter()
            .map(|table| create_kept(graph, *table))
            .collect(),
        statements,
        after: kept
            .iter()
            .map(|table| format!("DELETE FROM {}", kept_table(graph, *table)))
            .collect(),
        relies_on_the_database: plan.relies_on_the_database,
        is_plain: plan.is_plain(),
    }
}

/// InnoDB looks at each row as it goes, and never later
/// (<https://dev.mysql.com/doc/refman/8.4/en/ansi-diff-foreign-keys.html>).
fn is_checked_row_by_row(edge: &Edge) -> bool {
    edge.holds_the_parent() && !edge.key.nullable.is_empty()
}

/// The temporary table that keeps the keys of a table's doomed rows.
fn kept_table(graph: &Graph, table: usize) -> String {
    quoted(&kept_name(graph, table))
}

/// Made from the table itself, so that the keys have its type. A temporary
/// table does not end the transaction.
fn create_kept(graph: &Graph, table: usize) -> String {
    format!(
        "CREATE TEMPORARY TABLE IF NOT EXISTS {} (PRIMARY KEY (`key`)) ENGINE = InnoDB AS SELECT \
         {} AS `key` FROM {} WHERE FALSE",
        kept_table(graph, table),
        key(graph, table),
        table_name(graph, table)
    )
}

fn table_name(graph: &Graph, table: usize) -> String {
    ddl::qualified(&graph.tables[table].model, quoted)
}

/// The primary key, qualified; it is one column, where it is referenced.
fn key(graph: &Graph, table: usize) -> String {
    let model = &graph.tables[table].model;
    let key = model.primary_key.first().copied().unwrap_or_default();
    format!("{}.{}", table_name(graph, table), quoted(key))
}

/// Locks the rows of the root, so that no child comes in while the rest runs.
fn lock(graph: &Graph, root: usize) -> Statement {
    let mut text = Text::default();
    text.sql(format!(
        "SELECT COUNT(*) FROM (SELECT {} FROM {}",
        key(graph, root),
        table_name(graph, root)
    ));
    text.filter();
    // Into a variable: a prepared statement that was to give rows, and that a
    // deadlock has ended, makes the client wait without end when it is run
    // again.
    text.sql(" FOR UPDATE) AS dc_locked INTO @dc_locked");
    statement(graph, text, root, None, Role::Lock)
}

fn statement(
    graph: &Graph,
    text: Text,
    position: usize,
    edge: Option<usize>,
    role: Role,
) -> Statement {
    Statement {
        pieces: text.into_pieces(),
        position,
        edge,
        outcomes: vec![Outcome {
            table: graph.tables[position].model.table,
            role,
        }],
    }
}

struct Writer<'a> {
    graph: &'a Graph,
    root: usize,
}

impl Writer<'_> {
    fn statements(&self, step: &Step) -> Vec<Statement> {
        match step {
            Step::Keep { table, keys } => self.keep(*table, keys),
            Step::Nullify { edge, parents } => vec![self.nullify(*edge, parents)],
            Step::Detach { edge } => vec![self.detach(*edge)],
            Step::DeleteFiltered { table } => vec![self.delete_filtered(*table)],
            Step::DeleteChildren { edge, parents } => vec![self.delete_children(*edge, parents)],
            Step::DeleteKeys { table, keys } => vec![self.delete_keys(*table, keys)],
        }
    }

    fn delete_role(&self, table: usize) -> Role {
        Role::Delete {
            of_the_root: table == self.root,
        }
    }

    /// One statement for each edge, because a temporary table can be read only
    /// once in a statement (error 1137).
    fn keep(&self, table: usize, keys: &Keys) -> Vec<Statement> {
        let kept = kept_table(self.graph, table);
        let parts: Vec<Keys> = match keys {
            Keys::Children(edges) => edges
                .iter()
                .map(|edge| Keys::Children(vec![edge.clone()]))
                .collect(),
            keys => vec![keys.clone()],
        };
        parts
            .iter()
            .map(|keys| {
                let mut text = Text::default();
                text.sql(format!("INSERT IGNORE INTO {kept} (`key`) "));
                self.select(&mut text, table, keys);
                if matches!(keys, Keys::Filtered) {
                    text.sql(" FOR UPDATE");
                }
                statement(self.graph, text, table, None, Role::Keep)
            })
            .collect()
    }

    fn nullify(&self, edge: usize, parents: &Keys) -> Statement {
        let link = &self.graph.edges[edge];
        let child = table_name(self.graph, link.child);
        let column = quoted(link.key.columns[0]);
        let mut text = Text::default();
        text.sql("UPDATE ");
        let filtered = self.join(&mut text, edge, parents);
        text.sql(format!(" SET {child}.{column} = NULL"));
        if filtered {
            text.filter();
        }
        statement(self.graph, text, link.child, Some(edge), Role::Nullify)
    }

    fn detach(&self, edge: usize) -> Statement {
        let link = &self.graph.edges[edge];
        let name = table_name(self.graph, link.child);
        let column = quoted(link.key.columns[0]);
        let mut text = Text::default();
        text.sql("UPDATE ");
        self.join_kept(&mut text, link.child);
        text.sql(format!(" SET {name}.{column} = NULL"));
        statement(self.graph, text, link.child, None, Role::Detach)
    }

    fn delete_filtered(&self, table: usize) -> Statement {
        let mut text = Text::default();
        text.sql(format!("DELETE FROM {}", table_name(self.graph, table)));
        text.filter();
        let role = self.delete_role(table);
        statement(self.graph, text, table, None, role)
    }

    fn delete_children(&self, edge: usize, parents: &Keys) -> Statement {
        let link = &self.graph.edges[edge];
        let child = table_name(self.graph, link.child);
        let mut text = Text::default();
        text.sql(format!("DELETE {child} FROM "));
        if self.join(&mut text, edge, parents) {
            text.filter();
        }
        let role = self.delete_role(link.child);
        statement(self.graph, text, link.child, Some(edge), role)
    }

    fn delete_keys(&self, table: usize, keys: &Keys) -> Statement {
        let name = table_name(self.graph, table);
        let mut text = Text::default();
        text.sql(format!("DELETE {name} FROM "));
        match keys {
            Keys::Kept => self.join_kept(&mut text, table),
            // In a derived table, which is made before anything is deleted.
            keys => {
                let key = key(self.graph, table);
                text.sql("(SELECT dc_keys.`key` FROM (");
                self.select(&mut text, table, keys);
                text.sql(format!(
                    ") AS dc_keys) AS dc_kept STRAIGHT_JOIN {name} ON {key} = dc_kept.`key`"
                ));
            }
        }
        let role = self.delete_role(table);
        statement(self.graph, text, table, None, role)
    }

    /// A table, by the keys of it that are kept.
    fn join_kept(&self, text: &mut Text, table: usize) {
        let name = table_name(self.graph, table);
        let key = key(self.graph, table);
        let kept = kept_table(self.graph, table);
        text.sql(format!(
            "{kept} STRAIGHT_JOIN {name} ON {key} = {kept}.`key`"
        ));
    }

    /// The tables from the rows that are known down to the child of `edge`, in
    /// the order in which they are to be read: without statistics, which a
    /// temporary table has not, the optimizer may read the whole child, and
    /// lock it. Whether the filter must be added at the end.
    fn join(&self, text: &mut Text, edge: usize, parents: &Keys) -> bool {
        let link = &self.graph.edges[edge];
        let child = table_name(self.graph, link.child);
        let column = quoted(link.key.columns[0]);
        let parent = table_name(self.graph, link.parent);
        let parent_key = key(self.graph, link.parent);
        let (above, filtered) = match parents {
            Keys::Kept => {
                let kept = kept_table(self.graph, link.parent);
                text.sql(&kept);
                (format!("{kept}.`key`"), false)
            }
            Keys::Filtered => {
                text.sql(parent);
                (parent_key, true)
            }
            Keys::Children(edges) if edges.len() == 1 => {
                let (above, grandparents) = &edges[0];
                let filtered = self.join(text, *above, grandparents);
                (parent_key, filtered)
            }
            keys => {
                text.sql("(");
                self.select(text, link.parent, keys);
                text.sql(") AS dc_parents");
                (String::from("dc_parents.`key`"), false)
            }
        };
        text.sql(format!(
            " STRAIGHT_JOIN {child} ON {child}.{column} = {above}"
        ));
        filtered
    }

    /// The query of a set of keys, in a column `key`.
    fn select(&self, text: &mut Text, table: usize, keys: &Keys) {
        let name = table_name(self.graph, table);
        let key = key(self.graph, table);
        match keys {
            Keys::Filtered => {
                text.sql(format!("SELECT {key} AS `key` FROM {name}"));
                text.filter();
            }
            Keys::Kept => {
                text.sql(format!(
                    "SELECT `key` FROM {}",
                    kept_table(self.graph, table)
                ));
            }
            Keys::Children(edges) => {
                for (position, (edge, parents)) in edges.iter().enumerate() {
                    let union = if position > 0 { " UNION " } else { "" };
                    text.sql(format!("{union}SELECT {key} AS `key` FROM "));
                    if self.join(text, *edge, parents) {
                        text.filter();
                    }
                }
            }
            Keys::Closure { seeds, edges } => {
                text.sql("WITH RECURSIVE dc_doomed (`key`) AS (");
                self.select(text, table, seeds);
                for edge in edges {
                    let column = quoted(self.graph.edges[*edge].key.columns[0]);
                    text.sql(format!(
                        " UNION SELECT {key} FROM dc_doomed STRAIGHT_JOIN {name} ON \
                         {name}.{column} = dc_doomed.`key`"
                    ));
                }
                text.sql(") SELECT `key` FROM dc_doomed");
            }
        }
    }
}
