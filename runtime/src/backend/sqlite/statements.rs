//! The statements of a delete on SQLite: one for each step, with sets of rows
//! as subqueries. SQLite evaluates such a subquery once and looks its keys up
//! in the child's index.

use super::quoted;
use super::rows::Writer;
use crate::backend::kept::Kept;
use crate::backend::statement::Text;
use crate::backend::{Compiled, Role, Statement};
use crate::delete::plan::{Plan, Rows, Rules, Step};
use crate::graph::{Edge, Graph, Variant};
use crate::meta::Action;

const RULES: Rules = Rules {
    checks_row_by_row: holds_at_once,
    holds_in_cascades: holds_at_once,
    reads_kept_once: false,
    asks_again: false,
    deletes_at_once: false,
    repoints: false,
    defers: true,
};

pub(super) fn compile(graph: &Graph, root: usize, variant: Variant) -> Compiled {
    let plan = Plan::new(graph, root, variant.filter, &RULES);
    let kept: Vec<Kept> = plan
        .kept()
        .map(|group| Kept::new(graph, &plan, group))
        .collect();
    let mut compiled = Compiled::new(graph, root, &plan);
    let create = |kept: &Kept| (kept.name.clone(), create_kept(kept));
    compiled.before = kept.iter().map(create).collect();
    compiled.after = kept.iter().map(empty_kept).collect();
    if !plan.held.is_empty() {
        // Keys in a circle that cannot be NULL: they may be looked at later,
        // and are (https://www.sqlite.org/pragma.html#pragma_defer_foreign_keys).
        // It is never switched off: that would forget what is pending. It ends
        // with the transaction.
        compiled
            .settings
            .push(String::from("PRAGMA defer_foreign_keys = ON"));
    }
    compiled.statements = plan
        .steps
        .iter()
        .map(|step| {
            Statements {
                root,
                writer: Writer::new(graph, &plan),
            }
            .step(step)
        })
        .collect();
    compiled
        .statements
        .extend(super::suspects::left_behind(graph, &plan));
    compiled
}

/// `RESTRICT` refuses at once, whatever the statement goes on to delete
/// (<https://www.sqlite.org/foreignkeys.html>, section 4.3).
fn holds_at_once(edge: &Edge) -> bool {
    edge.key.on_delete == Action::Restrict && edge.key.constraint
}

/// It stays with the connection, empty, so that statements over it stay
/// prepared. SQLite gives columns without a type the values as they are.
fn create_kept(kept: &Kept) -> String {
    let name = quoted(&kept.name);
    let columns = kept.columns().map(|column| quoted(&column));
    let columns = columns.collect::<Vec<_>>().join(", ");
    match kept.identity() {
        Some(identity) => {
            let identity = identity.map(|column| quoted(&column));
            let identity = identity.collect::<Vec<_>>().join(", ");
            format!(
                "CREATE TEMP TABLE IF NOT EXISTS {name} ({columns}, PRIMARY KEY ({identity})) \
                 WITHOUT ROWID"
            )
        }
        None => format!("CREATE TEMP TABLE IF NOT EXISTS {name} ({columns})"),
    }
}

fn empty_kept(kept: &Kept) -> String {
    format!("DELETE FROM temp.{}", quoted(&kept.name))
}

/// Writes the statement of one step.
struct Statements<'a> {
    root: usize,
    writer: Writer<'a>,
}

impl Statements<'_> {
    fn step(&self, step: &Step) -> Statement {
        match step {
            Step::Keep { group } => self.keep(*group),
            // It never repoints: it can wait.
            Step::Detach { edge } | Step::Repoint { edge } => self.detach(*edge),
            Step::Nullify {
                child,
                edges,
                of_survivors,
            } => self.nullify(*child, edges, *of_survivors),
            Step::DeleteReached { way } => {
                let writer = &self.writer;
                let table = writer.plan.ways[*way].to;
                let mut text = Text::default();
                text.sql(format!("DELETE FROM {} WHERE ", writer.table(table)));
                writer.reached(&mut text, *way);
                self.statement(text, table, writer.plan.ways[*way].edge, self.delete(table))
            }
            Step::Delete { table } => {
                let writer = &self.writer;
                let mut text = Text::default();
                text.sql(format!("DELETE FROM {}", writer.table(*table)));
                match writer.plan.rows_of(*table) {
                    Rows::Filtered => text.filter(),
                    _ => {
                        text.sql(" WHERE ");
                        writer.is_doomed(&mut text, *table);
                    }
                }
                self.statement(text, *table, None, self.delete(*table))
            }
        }
    }

    fn statement(&self, text: Text, table: usize, edge: Option<usize>, role: Role) -> Statement {
        Statement::new(self.writer.graph, text, table, edge, role)
    }

    fn delete(&self, table: usize) -> Role {
        Role::Delete {
            of_the_root: table == self.root,
        }
    }

    fn keep(&self, group: usize) -> Statement {
        let writer = &self.writer;
        let kept = Kept::new(writer.graph, writer.plan, group);
        let mut text = Text::default();
        text.sql(format!("INSERT INTO temp.{} ", quoted(&kept.name)));
        writer.keys_of_group(&mut text, &kept);
        self.statement(text, writer.plan.groups[group].members[0], None, Role::Keep)
    }

    fn detach(&self, edge: usize) -> Statement {
        let writer = &self.writer;
        let link = &writer.graph.edges[edge];
        let columns = link.key.nullable.iter();
        let sets = columns.map(|column| format!("{} = NULL", quoted(column)));
        let mut text = Text::default();
        text.sql(format!(
            "UPDATE {} SET {} WHERE ",
            writer.table(link.child),
            sets.collect::<Vec<_>>().join(", ")
        ));
        writer.is_doomed(&mut text, link.child);
        self.statement(text, link.child, None, Role::Detach)
    }

    fn nullify(&self, child: usize, edges: &[usize], of_survivors: bool) -> Statement {
        let writer = &self.writer;
        let mut text = Text::default();
        text.sql(format!("UPDATE {} SET ", writer.table(child)));
        let columns = Plan::nullable_columns(writer.graph, edges);
        for (position, (column, of_column)) in columns.into_iter().enumerate() {
            text.sql(if position > 0 { ", " } else { "" });
            let column = quoted(column);
            if edges.len() == 1 {
                text.sql(format!("{column} = NULL"));
                continue;
            }
            text.sql(format!("{column} = CASE WHEN "));
            for (position, edge) in of_column.into_iter().enumerate() {
                text.sql(if position > 0 { " OR " } else { "" });
                writer.points_at_doomed(&mut text, edge);
            }
            text.sql(format!(" THEN NULL ELSE {column} END"));
        }
        text.sql(" WHERE (");
        for (position, edge) in edges.iter().enumerate() {
            text.sql(if position > 0 { " OR " } else { "" });
            writer.points_at_doomed(&mut text, *edge);
        }
        text.sql(")");
        if of_survivors {
            text.sql(" AND NOT (");
            writer.is_doomed(&mut text, child);
            text.sql(")");
        }
        let edge = match edges {
            [edge] => Some(*edge),
            _ => edges.first().copied(),
        };
        self.statement(text, child, edge, Role::Nullify)
    }
}
