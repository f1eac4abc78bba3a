//! One delete, measured by the answer of sets.

use diesel::Connection;
use diesel::connection::TransactionManager;
use diesel_cascade::__private::Graph;
use diesel_cascade::__private::dynamic::Delete;
use diesel_cascade::{DeletePlan, DeleteReport, Error};

use super::database::read;
use super::roots::Root;
use super::rows::Rows;
use super::schema::{Key, Schema};
use super::sets::{Answer, Done, Doomed, answer, doomed};
use crate::backend::{Conn, DB};
use crate::only_here::NULLS_A_ROW_ONCE;

/// A delete to try.
pub struct Trial<'a> {
    pub schema: &'a Schema,
    pub graph: &'static Graph,
    pub rows: &'a Rows,
    pub root: &'a Root,
}

/// What the library did.
#[derive(Debug)]
pub enum Found {
    Done {
        rows: Rows,
        report: DeleteReport,
    },
    Refused {
        referencing: Option<String>,
        constraint: Option<String>,
    },
    /// It refused, or failed, and something is changed.
    Changed {
        rows: Rows,
        error: String,
    },
    /// Any other error, with nothing changed.
    Failed(String),
}

/// The rows that a trial dooms along such keys.
pub fn doomed_by(trial: &Trial<'_>, dooms: impl Fn(&Key) -> bool) -> Doomed {
    let roots = trial.root.rows(trial.schema, trial.rows);
    doomed(trial.schema, trial.rows, trial.root.table, &roots, dooms)
}

impl Trial<'_> {
    pub fn expected(&self) -> Answer {
        let roots = self.root.rows(self.schema, self.rows);
        match answer(self.schema, self.rows, self.root.table, &roots) {
            refused @ Answer::Refused { .. } => refused,
            Answer::Done(done) => Answer::Done(Done {
                rows: done.rows.sorted(),
                ..done
            }),
        }
    }

    pub fn plan(&self) -> DeletePlan {
        self.delete(&self.root.sql(self.schema)).plan::<DB>()
    }

    fn delete<'a>(&self, filter: &'a str) -> Delete<'a> {
        Delete {
            graph: self.graph,
            table: self.root.table,
            filter,
            by_key: self.root.by_key,
        }
    }

    /// Runs the delete and leaves its effect, or that of nothing: within a
    /// transaction that is rolled back, if the root says so.
    pub fn run(&self, conn: &mut Conn) -> Found {
        type Manager = <Conn as Connection>::TransactionManager;

        let filter = self.root.sql(self.schema);
        if !self.root.commits {
            Manager::begin_transaction(conn).expect("a transaction");
        }
        let done = self.delete(&filter).execute(conn);
        let rows = read(conn, self.schema);
        if !self.root.commits {
            Manager::rollback_transaction(conn).expect("a rollback");
        }
        let rows = match rows {
            Ok(rows) => rows,
            Err(error) => return Found::Failed(format!("{done:?}, and then {error}")),
        };
        match done {
            Ok(report) => Found::Done { rows, report },
            Err(error) if rows != self.rows.clone().sorted() => Found::Changed {
                rows,
                error: error.to_string(),
            },
            Err(Error::Refused {
                referencing,
                constraint,
                ..
            }) => Found::Refused {
                referencing,
                constraint,
            },
            Err(error) => Found::Failed(error.to_string()),
        }
    }

    /// What is wrong with what the library did.
    pub fn judge(&self, expected: &Answer, found: &Found) -> Result<(), String> {
        match (expected, found) {
            (
                Answer::Refused { by },
                Found::Refused {
                    referencing,
                    constraint,
                },
            ) => self.judge_names(by, referencing.as_deref(), constraint.as_deref()),
            (Answer::Done(done), Found::Done { rows, report }) => {
                if *rows != done.rows {
                    return Err(String::from("other rows are left"));
                }
                self.judge_report(done, report)
            }
            (_, Found::Changed { .. }) => Err(String::from("an error that changed rows")),
            (_, Found::Failed(_)) => Err(String::from("an error that is no refusal")),
            (Answer::Refused { .. }, Found::Done { .. }) => {
                Err(String::from("done, where it had to be refused"))
            }
            (Answer::Done(_), Found::Refused { .. }) => {
                Err(String::from("refused, where it had to be done"))
            }
        }
    }

    /// What is said to have refused is one of the keys that did.
    fn judge_names(
        &self,
        by: &[usize],
        referencing: Option<&str>,
        constraint: Option<&str>,
    ) -> Result<(), String> {
        let is_right = |key: &usize| {
            let key = &self.schema.keys[*key];
            let table = Schema::name(key.child);
            let columns = key.columns.iter();
            let columns: Vec<_> = columns
                .map(|column| self.schema.column(key.child, *column).name.as_str())
                .collect();
            let name = format!("{table}_{}_fkey", columns.join("_"));
            referencing.is_none_or(|found| found == table)
                && constraint.is_none_or(|found| found.starts_with(&name))
        };
        if by.iter().any(is_right) {
            return Ok(());
        }
        Err(String::from("refused by another key than the one named"))
    }

    fn judge_report(&self, done: &Done, report: &DeleteReport) -> Result<(), String> {
        let planned = self.plan().statements();
        if planned != report.statements() {
            return Err(format!(
                "{planned} statements were planned, {} reported",
                report.statements()
            ));
        }
        if !self.counts_are_known() {
            return Ok(());
        }
        for table in 0..self.schema.tables.len() {
            let name = Schema::name(table);
            let reported = report.tables().iter().find(|entry| entry.name() == name);
            let deleted = reported.map_or(0, |entry| entry.deleted());
            let nulled = reported.map_or(0, |entry| entry.nulled());
            if deleted != done.deleted[table] {
                return Err(format!(
                    "{deleted} rows of {name} were reported as deleted, {} were",
                    done.deleted[table]
                ));
            }
            let expected = if NULLS_A_ROW_ONCE {
                done.nulled_rows[table]
            } else {
                done.nulled[table]
            };
            if nulled != expected {
                return Err(format!(
                    "{nulled} keys of {name} were reported as nulled, {expected} were"
                ));
            }
        }
        if report.deleted() != done.deleted[self.root.table] {
            return Err(format!(
                "{} rows of the root were reported as deleted, {} were",
                report.deleted(),
                done.deleted[self.root.table]
            ));
        }
        Ok(())
    }

    /// The program does all that is done, and no two keys share what is nulled.
    fn counts_are_known(&self) -> bool {
        let keys = &self.schema.keys;
        let is_left = |key: &Key| {
            key.constraint && !key.policy.is_some_and(|policy| policy.acts()) && key.changes()
        };
        let shares = |position: usize| {
            let columns = self.schema.nullable(&keys[position]);
            keys[..position].iter().any(|other| {
                let is_shared = |column| columns.contains(column);
                other.child == keys[position].child && other.columns.iter().any(is_shared)
            })
        };
        !keys.iter().any(is_left) && !(0..keys.len()).any(shares)
    }
}
