//! What may hold doomed rows: looked at where SQLite looks too late, and where
//! it does not say what refused.

use super::rows::Writer;
use diesel::sqlite::Sqlite;

use super::quoted;
use crate::backend::statement::Text;
use crate::backend::{Role, Statement, Suspect};
use crate::delete::plan::Plan;
use crate::graph::{Effect, Graph};
use crate::meta::Action;

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
        .chain(defaulting(graph, plan).map(|edge| {
            let mut text = Text::default();
            let writer = Writer::new(graph, plan);
            let has_default = |text: &mut Text| writer.has_default(text, edge);
            without_default_parent(writer, &mut text, edge, has_default, |_| {});
            check(graph, text, edge)
        }))
        .collect()
}

/// Finds, when all is as it was, rows that are not doomed and hold rows that
/// are.
pub(super) fn suspects(graph: &Graph, root: usize) -> Vec<Suspect> {
    let plan = Plan::of_all_that_goes(graph, root);
    let names = graph.constraints::<Sqlite>();
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
                refusal: graph.refusal_of(&graph.edges[edge], &names),
            }
        })
        .chain(defaulting(graph, &plan).map(|edge| {
            let link = &graph.edges[edge];
            let mut text = Text::default();
            let writer = Writer::new(graph, &plan);
            let meets = |text: &mut Text| {
                writer.points_at_doomed(text, edge);
                if plan.doomed.contains(&link.child) {
                    text.sql(" AND NOT (");
                    writer.is_doomed(text, link.child);
                    text.sql(")");
                }
            };
            let stays = |text: &mut Text| {
                text.sql(" AND NOT (");
                writer.is_doomed_as(text, link.parent, "dc_p");
                text.sql(")");
            };
            without_default_parent(writer, &mut text, edge, meets, stays);
            Suspect {
                query: check(graph, text, edge),
                refusal: graph.refusal_of(&graph.edges[edge], &names),
            }
        }))
        .collect()
}

/// The edges by which rows may hold rows of doomed tables.
fn holding<'a>(graph: &'a Graph, plan: &'a Plan) -> impl Iterator<Item = usize> + 'a {
    (0..graph.edges.len()).filter(|edge| {
        let link = &graph.edges[*edge];
        link.holds_the_parent()
            && link.effect() != Effect::Nullify
            && plan.doomed.contains(&link.parent)
    })
}

/// The edges by which rows get the default of a key when their parent goes.
fn defaulting<'a>(graph: &'a Graph, plan: &'a Plan) -> impl Iterator<Item = usize> + 'a {
    (0..graph.edges.len()).filter(|edge| {
        let link = &graph.edges[*edge];
        link.key.on_delete == Action::SetDefault
            && link.effect() == Effect::Database
            && plan.doomed.contains(&link.parent)
    })
}

/// Counts rows with the default of a key, and no parent that has it: among
/// those that `meets` selects, and with parents that `stays` selects.
fn without_default_parent(
    writer: Writer<'_>,
    text: &mut Text,
    edge: usize,
    meets: impl Fn(&mut Text),
    stays: impl Fn(&mut Text),
) {
    let graph = writer.graph;
    let link = &graph.edges[edge];
    let (child, parent) = (writer.table(link.child), writer.table(link.parent));
    let columns = graph.tables[link.child].model.columns;
    let default = |name: &str| {
        let column = columns.iter().find(|column| column.name == name);
        column.and_then(|column| column.default).unwrap_or("NULL")
    };
    text.sql(format!(
        "SELECT COUNT(*) FROM (SELECT 1 FROM {child} WHERE "
    ));
    meets(text);
    text.sql(format!(
        " AND NOT EXISTS (SELECT 1 FROM {parent} AS dc_p WHERE "
    ));
    let pairs = link.key.columns.iter().zip(link.key.references);
    let equal = pairs
        .map(|(column, reference)| format!("dc_p.{} = ({})", quoted(reference), default(column)));
    text.sql(equal.collect::<Vec<_>>().join(" AND "));
    stays(text);
    let nulls = link
        .key
        .columns
        .iter()
        .map(|column| format!("({}) IS NOT NULL", default(column)));
    text.sql(format!(
        ") AND {} LIMIT 1)",
        nulls.collect::<Vec<_>>().join(" AND ")
    ));
}

fn check(graph: &Graph, text: Text, edge: usize) -> Statement {
    let link = &graph.edges[edge];
    let held = graph.tables[link.parent].model.table;
    Statement::new(graph, text, link.child, Some(edge), Role::Check { held })
}
