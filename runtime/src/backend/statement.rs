//! A plan in SQL.

use diesel::result::{DatabaseErrorKind, Error as DieselError};

use crate::delete::plan::Plan;
use crate::error::{Error, Refusal};
use crate::graph::{Effect, Graph};
use crate::report::TableReport;

/// A plan in the SQL of one backend.
#[derive(Debug)]
pub struct Compiled {
    pub(crate) root: usize,
    pub(crate) root_table: &'static str,
    /// What is done along each edge of the graph.
    pub(crate) effects: Vec<Effect>,
    /// Run first, and not as prepared statements: settings that are made while
    /// their text is read.
    pub(crate) settings: Vec<String>,
    /// The temporary tables that they need, by name, and what makes them. They
    /// stay with the connection, so that this is run only where one is missing.
    pub(crate) before: Vec<(String, String)>,
    /// What removes them, where their columns have types.
    pub(crate) outdated: Vec<String>,
    pub(crate) statements: Vec<Statement>,
    /// Run after the statements: what they leave behind.
    pub(crate) after: Vec<String>,
    /// Some foreign key is left to the database, which must enforce it.
    pub(crate) relies_on_the_database: bool,
    /// The only statement deletes just what the filter selects.
    pub(crate) is_plain: bool,
    /// What a delete reports of each table, before anything has been done.
    pub(crate) tables: Vec<TableReport>,
    /// Rows that are inserted meanwhile, below those that are locked, can make
    /// the database refuse; with more locks they are deleted.
    pub(crate) can_lock_more: bool,
}

/// One statement.
#[derive(Debug)]
pub struct Statement {
    pub(crate) pieces: Vec<Piece>,
    /// The table, in the graph, at which a drawing of the plan shows it.
    pub(crate) position: usize,
    /// The edge that it is for, if it is for one only.
    pub(crate) edge: Option<usize>,
    /// What it does, table by table.
    pub(crate) outcomes: Vec<Outcome>,
}

/// A query that finds rows that may have made the database refuse.
#[derive(Debug)]
pub struct Suspect {
    pub(crate) query: Statement,
    /// What refused, if it finds any.
    pub(crate) refusal: Refusal,
}

/// What a statement does to one table.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Outcome {
    pub(crate) table: &'static str,
    /// The table's place in the graph: two database schemas may each have a
    /// table of the name.
    position: usize,
    pub(crate) role: Role,
    /// Its place among the tables of the report, if it changes rows.
    pub(crate) place: usize,
}

/// What is done to the rows of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// They are locked against changes by others.
    Lock,
    /// Their keys are kept aside.
    Keep,
    /// They are set free from each other.
    Detach,
    Nullify,
    Delete {
        of_the_root: bool,
    },
    /// They are counted: none may still hold rows of the table `held`.
    Check {
        held: &'static str,
    },
}

/// A part of a statement's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    Sql(String),
    /// The user's filter, with its `WHERE`; nothing where there is none.
    Filter,
    /// A column of keys that an earlier statement gave.
    Given(usize),
}

impl Compiled {
    /// A plan with no statements yet.
    pub(crate) fn new(graph: &Graph, root: usize, plan: &Plan) -> Self {
        Self {
            root,
            root_table: graph.tables[root].model.table,
            effects: plan.effects.clone(),
            settings: Vec::new(),
            before: Vec::new(),
            outdated: Vec::new(),
            statements: Vec::new(),
            after: Vec::new(),
            relies_on_the_database: plan.relies_on_the_database,
            is_plain: plan.is_plain(),
            tables: Vec::new(),
            can_lock_more: false,
        }
    }

    /// Lists the tables that the statements change, in the order of their first
    /// one: once for all deletes.
    pub(crate) fn with_tables(mut self) -> Self {
        let tables = &mut self.tables;
        let mut listed = Vec::new();
        let outcomes = self.statements.iter_mut();
        for outcome in outcomes.flat_map(|statement| &mut statement.outcomes) {
            if !matches!(outcome.role, Role::Nullify | Role::Delete { .. }) {
                continue;
            }
            let place = listed.iter().position(|table| *table == outcome.position);
            outcome.place = place.unwrap_or_else(|| {
                listed.push(outcome.position);
                tables.push(TableReport::new(outcome.table));
                tables.len() - 1
            });
        }
        self
    }

    /// Whether a statement failed because a temporary table is not there yet.
    /// The text that says so names it, in any language, but not always in the
    /// letters that it was made with; and such a failure does not end the
    /// transaction.
    pub(crate) fn is_for_want_of_tables(&self, error: &DieselError) -> bool {
        match error {
            DieselError::DatabaseError(DatabaseErrorKind::Unknown, information) => {
                let mut tables = self.before.iter();
                tables.any(|(name, _)| is_named(information.message(), name))
            }
            _ => false,
        }
    }

    /// Whether a key did not fit into a temporary table: the column that it is
    /// of has been made wider since.
    pub(crate) fn is_for_outdated_tables(&self, error: &Error) -> bool {
        let Error::Statement {
            source: DieselError::DatabaseError(_, information),
            ..
        } = error
        else {
            return false;
        };
        let message = information.message();
        let is_of_ours = [
            "Data too long for column 'k",
            "Out of range value for column 'k",
        ]
        .iter()
        .any(|start| message.starts_with(start));
        is_of_ours && !self.outdated.is_empty()
    }

    /// The only statement, where it deletes just what the filter selects.
    pub(crate) fn plain(&self) -> Option<&Statement> {
        match self.statements.as_slice() {
            [statement] if self.is_plain => Some(statement),
            _ => None,
        }
    }

    /// Whether there is one statement only, which needs no transaction around
    /// it.
    pub(crate) fn is_one_statement(&self) -> bool {
        self.statements.len() == 1
            && self.settings.is_empty()
            && self.before.is_empty()
            && self.after.is_empty()
    }
}

impl Outcome {
    pub(crate) fn new(graph: &Graph, table: usize, role: Role) -> Self {
        Self {
            table: graph.tables[table].model.table,
            position: table,
            role,
            place: 0,
        }
    }
}

impl Statement {
    /// What it does to one table, at which it is shown.
    pub(crate) fn new(
        graph: &Graph,
        text: Text,
        table: usize,
        edge: Option<usize>,
        role: Role,
    ) -> Self {
        Self {
            pieces: text.into_pieces(),
            position: table,
            edge,
            outcomes: vec![Outcome::new(graph, table, role)],
        }
    }

    /// Whether it only counts rows, to see whether there are any.
    pub(crate) fn counts(&self) -> bool {
        let counts = |outcome: &Outcome| matches!(outcome.role, Role::Check { .. });
        self.outcomes.iter().any(counts)
    }

    /// Whether it locks rows.
    pub(crate) fn locks(&self) -> bool {
        let locks = |outcome: &Outcome| outcome.role == Role::Lock;
        self.outcomes.iter().any(locks)
    }

    /// What the statement was doing when it failed, and to which table.
    pub(crate) fn purpose(&self) -> (String, &'static str) {
        let Some(Outcome { table, role, .. }) = self.outcomes.last() else {
            return (String::from("running a statement"), "");
        };
        let purpose = match role {
            Role::Lock => format!("locking the rows of `{table}` to delete"),
            Role::Keep => format!("finding the rows of `{table}` to delete"),
            Role::Detach | Role::Nullify => format!("setting the keys of `{table}` to NULL"),
            Role::Delete { .. } => format!("deleting from `{table}`"),
            Role::Check { .. } => format!("looking for rows of `{table}` that are left"),
        };
        (purpose, table)
    }
}

/// The text of a statement in the making.
#[derive(Debug, Default)]
pub(crate) struct Text(Vec<Piece>);

impl Text {
    pub(crate) fn sql(&mut self, sql: impl AsRef<str>) {
        match self.0.last_mut() {
            Some(Piece::Sql(text)) => text.push_str(sql.as_ref()),
            _ => self.0.push(Piece::Sql(sql.as_ref().to_owned())),
        }
    }

    pub(crate) fn filter(&mut self) {
        self.0.push(Piece::Filter);
    }

    pub(crate) fn given(&mut self, column: usize) {
        self.0.push(Piece::Given(column));
    }

    pub(crate) fn into_pieces(self) -> Vec<Piece> {
        self.0
    }
}

/// Whether a message names a table, in capitals or not: a server may have folded
/// the name (`lower_case_table_names` of MySQL).
fn is_named(message: &str, table: &str) -> bool {
    message.to_lowercase().contains(&table.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_named_in_the_letters_that_the_server_made_of_it() {
        let message = "Table 'shop.diesel_cascade_parent_1a2b' doesn't exist";
        assert!(is_named(message, "diesel_cascade_Parent_1a2b"));
        assert!(!is_named(message, "diesel_cascade_Child_1a2b"));
    }
}
