//! A schema with rows and deletes: all of them tried.

use std::collections::BTreeMap;

use diesel::connection::SimpleConnection;
use diesel::{Connection, QueryResult};
use diesel_cascade::__private::{Graph, dynamic};

use super::genes::CaseGenes;
use super::roots::{Filter, Root};
use super::rows::Rows;
use super::schema::Schema;
use super::tally::Tally;
use super::trial::{Found, Trial};
use super::{database, descriptors, emitted, fill, legal, show};
use crate::backend::{Conn, DB, Database};
use crate::{limits, only_here};

#[derive(Debug, Clone)]
pub struct Case {
    pub schema: Schema,
    pub sets: Vec<(Rows, Vec<Root>)>,
}

impl Case {
    pub fn new(genes: &CaseGenes) -> Self {
        let schema = legal::schema(genes);
        let sets = genes
            .sets
            .iter()
            .map(|genes| {
                let rows = fill::rows(&schema, genes);
                let root = |root| fill::root(&schema, &rows, root);
                let roots = genes.roots.iter().map(root).collect();
                (rows, roots)
            })
            .collect();
        Self { schema, sets }
    }

    /// Tries all of it, and says what is wrong with the first that is.
    pub fn run(&self, database: &Database, tally: &mut Tally) -> Result<(), String> {
        // A new connection: one that has deleted before has temporary tables
        // with the types of other columns.
        let conn = &mut only_here::connect(database);
        only_here::clear(conn);
        tally.schema(&self.schema);
        let graph = descriptors::graph(&self.schema);
        for sql in dynamic::create::<DB>(graph) {
            conn.batch_execute(&sql)
                .map_err(|error| format!("{error}\n{sql}"))?;
        }
        self.try_all(conn, &self.schema, graph, tally)?;
        if let Some(emitted) = emitted::instead(&self.schema) {
            tally.count("schemas with trust instead of emit");
            let graph = descriptors::graph(&emitted);
            self.try_all(conn, &emitted, graph, tally)?;
        }
        let dropped = conn.transaction(|conn: &mut Conn| -> QueryResult<()> {
            dynamic::drop::<DB>(graph)
                .iter()
                .try_for_each(|sql| conn.batch_execute(sql))
        });
        match (dropped, limits::explain_drop(&self.schema)) {
            (Ok(()), _) => {}
            (Err(_), Some(limit)) => tally.count(limit),
            (Err(error), None) => {
                let create = dynamic::create::<DB>(graph).join("\n");
                return Err(format!(
                    "the tables could not be dropped: {error}\n{create}"
                ));
            }
        }
        Ok(())
    }

    fn try_all(
        &self,
        conn: &mut Conn,
        schema: &Schema,
        graph: &'static Graph,
        tally: &mut Tally,
    ) -> Result<(), String> {
        let mut statements = BTreeMap::new();
        for (rows, roots) in &self.sets {
            assert!(rows.broken(schema).is_empty(), "rows that break no key");
            let load = |conn: &mut Conn| {
                database::load(conn, schema, rows).map_err(|error| format!("{error}\n{rows:?}"))
            };
            load(conn)?;
            for root in roots {
                let trial = Trial {
                    schema,
                    graph,
                    rows,
                    root,
                };
                let found = one(conn, &trial, tally)?;
                if let Found::Done { report, .. } = &found {
                    let is_stable = root.by_key || matches!(root.filter, Filter::All);
                    let reads = matches!(root.filter, Filter::HasChildren { .. });
                    let kind = (root.table, is_stable, reads);
                    let before = *statements.entry(kind).or_insert(report.statements());
                    if before != report.statements() {
                        return Err(format!("{before} statements, and then {found:?}"));
                    }
                }
                if root.commits {
                    load(conn)?;
                }
            }
        }
        Ok(())
    }
}

fn one(conn: &mut Conn, trial: &Trial<'_>, tally: &mut Tally) -> Result<Found, String> {
    let expected = trial.expected();
    let found = trial.run(conn);
    if let Err(problem) = trial.judge(&expected, &found) {
        match limits::explain(trial, &expected, &found) {
            Some(limit) => tally.count(limit),
            None => return Err(show::failure(trial, &problem, &expected, &found)),
        }
    }
    tally.trial(trial, &expected);
    Ok(found)
}
