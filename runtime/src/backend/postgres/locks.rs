//! What is locked by statements before the one that deletes.
//!
//! That one sees the rows as they were when it began. It locks its own roots,
//! and where it has to wait for somebody who is inserting a child, it does not
//! see the child, and the foreign key refuses. Then all is locked first: that
//! waits, and what has been inserted is seen by what follows.

use super::given;
use super::rows::{Root, Rows};
use crate::backend::statement::Text;
use crate::backend::{Role, Statement};
use crate::delete::plan::Plan;
use crate::graph::Graph;

/// Locks the rows of the root. Where the filter may select others when it is
/// asked again, their keys are what all that follows goes by.
pub(super) fn of_the_root(rows: Rows<'_>) -> Statement {
    let Rows { graph, plan, root } = rows;
    let key = graph.tables[plan.root].model.primary_key;
    let mut text = Text::default();
    if root == Root::Filtered {
        text.sql(format!(
            "SELECT COUNT(*) AS {}, 0::int8 AS {}",
            given::ROWS,
            given::COLUMNS
        ));
    } else {
        text.sql(format!(
            "SELECT COUNT(*) AS {}, {}::int8 AS {}",
            given::ROWS,
            key.len(),
            given::COLUMNS
        ));
        for number in 0..key.len() {
            text.sql(format!(
                ", array_agg(k{number}) AS {}",
                given::column(number)
            ));
        }
    }
    text.sql(format!(
        " FROM (SELECT {} FROM {}",
        rows.keys(plan.root),
        rows.table(plan.root)
    ));
    text.filter();
    text.sql(" FOR UPDATE) AS dc_locked");
    Statement::new(graph, text, plan.root, None, Role::Lock)
}

/// Locks the rows of the other tables that have rows below them, from the
/// parents down, each as it finds them.
pub(super) fn below(rows: Rows<'_>) -> Vec<Statement> {
    let Rows { graph, plan, .. } = rows;
    inner(graph, plan)
        .map(|table| {
            let mut text = Text::default();
            text.sql(format!(
                "SELECT COUNT(*) AS {}, 0::int8 AS {} FROM (SELECT 1 FROM {} WHERE ",
                given::ROWS,
                given::COLUMNS,
                rows.table(table)
            ));
            rows.is_doomed(&mut text, table);
            text.sql(" FOR UPDATE) AS dc_locked");
            Statement::new(graph, text, table, None, Role::Lock)
        })
        .collect()
}

/// The tables, but for the root, whose doomed rows have rows below them; and
/// the root, where it has rows below it in its own group.
pub(super) fn inner<'a>(graph: &'a Graph, plan: &'a Plan) -> impl Iterator<Item = usize> + 'a {
    let members = plan.groups.iter().flat_map(|group| {
        let recursive = group.is_recursive();
        group.members.iter().map(move |table| (*table, recursive))
    });
    members
        .filter(|(table, recursive)| {
            plan.is_read(graph, *table) && *table != plan.root || *recursive
        })
        .map(|(table, _)| table)
}
