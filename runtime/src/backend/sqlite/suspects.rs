//! What may hold doomed rows: looked at where SQLite looks too late, and where
//! it does not say what refused.

use super::STYLE;
use super::rows::Writer;
use crate::backend::statement::Text;
use crate::backend::{Role, Statement, Suspect};
use crate::ddl;
use crate::delete::plan::Plan;
use crate::error::Refusal;
use crate::graph::Graph;

/// Looks, where SQLite was told to wait with its own look, for rows that still
/// hold rows that are gone.
pub(super) fn left_behind(graph: &Graph, plan: &Plan) -> Vec<Statement> {
    if plan.held.is_empty() {
        return Vec::new();
    }
    holding(graph, plan)
        .map(|edge| {
            let mut text = Text::default();
            let writer = Writer::new(graph, plan);
            let child = writer.table(graph.edges[edge].child);
            text.sql(format!(
                "SELECT COUNT(*) FROM (SELECT 1 FROM {child} WHERE "
            ));
            writer.points_at_doomed(&mut text, edge);
            text.sql(" LIMIT 1)");
            check(graph, text, edge)
        })
        .collect()
}

/// Finds, when all is as it was, rows that are not doomed and hold rows that
/// are.
pub(super) fn suspects(graph: &Graph, root: usize) -> Vec<Suspect> {
    let plan = Plan::of_all_that_goes(graph, root);
    holding(graph, &plan)
        .map(|edge| {
            let link = &graph.edges[edge];
            let mut text = Text::default();
            let writer = Writer::new(graph, &plan);
            let child = writer.table(link.child);
            text.sql(format!(
                "SELECT COUNT(*) FROM (SELECT 1 FROM {child} WHERE "
            ));
            writer.points_at_doomed(&mut text, edge);
            if plan.doomed.contains(&link.child) {
                text.sql(" AND NOT (");
                writer.is_doomed(&mut text, link.child);
                text.sql(")");
            }
            text.sql(" LIMIT 1)");
            Suspect {
                query: check(graph, text, edge),
                refusal: refusal(graph, edge),
            }
        })
        .collect()
}

/// The edges by which rows hold rows of doomed tables.
fn holding<'a>(graph: &'a Graph, plan: &'a Plan) -> impl Iterator<Item = usize> + 'a {
    (0..graph.edges.len()).filter(|edge| {
        let link = &graph.edges[*edge];
        link.holds_the_parent() && plan.doomed.contains(&link.parent)
    })
}

fn check(graph: &Graph, text: Text, edge: usize) -> Statement {
    let link = &graph.edges[edge];
    let held = graph.tables[link.parent].model.table;
    Statement::new(graph, text, link.child, Some(edge), Role::Check { held })
}

fn refusal(graph: &Graph, edge: usize) -> Refusal {
    let link = &graph.edges[edge];
    let table = &graph.tables[link.child];
    let name = ddl::foreign_key_names(table, &STYLE)
        .into_iter()
        .find(|(key, _)| std::ptr::eq(*key, link.key))
        .map(|(_, name)| name);
    Refusal {
        table: Some(table.model.table.to_owned()),
        constraint: name,
    }
}
