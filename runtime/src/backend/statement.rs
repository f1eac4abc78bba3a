//! A plan in SQL.

use crate::graph::Graph;

/// A plan in the SQL of one backend.
#[derive(Debug)]
pub struct Compiled {
    pub(crate) root: usize,
    pub(crate) root_table: &'static str,
    /// Run before the statements: what they need to be there.
    pub(crate) before: Vec<String>,
    pub(crate) statements: Vec<Statement>,
    /// Run after the statements: what they leave behind.
    pub(crate) after: Vec<String>,
    /// Some foreign key is left to the database, which must enforce it.
    pub(crate) relies_on_the_database: bool,
    /// The only statement deletes just what the filter selects.
    pub(crate) is_plain: bool,
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

/// What a statement does to one table.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Outcome {
    pub(crate) table: &'static str,
    pub(crate) role: Role,
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
}

/// A part of a statement's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    Sql(String),
    /// The user's filter, with its `WHERE`; nothing where there is none.
    Filter,
}

impl Compiled {
    /// The only statement, where it deletes just what the filter selects: it
    /// needs no transaction around it.
    pub(crate) fn alone(&self) -> Option<&Statement> {
        match self.statements.as_slice() {
            [statement] if self.is_plain => Some(statement),
            _ => None,
        }
    }
}

impl Statement {
    /// What the statement was doing when it failed, and to which table.
    pub(crate) fn purpose(&self) -> (String, &'static str) {
        let Some(Outcome { table, role }) = self.outcomes.last() else {
            return (String::from("running a statement"), "");
        };
        let purpose = match role {
            Role::Lock => format!("locking the rows of `{table}` to delete"),
            Role::Keep => format!("finding the rows of `{table}` to delete"),
            Role::Detach | Role::Nullify => format!("setting the keys of `{table}` to NULL"),
            Role::Delete { .. } => format!("deleting from `{table}`"),
        };
        (purpose, table)
    }
}

/// The name of the temporary table for the keys of a table's doomed rows.
pub(crate) fn kept_name(graph: &Graph, table: usize) -> String {
    let model = &graph.tables[table].model;
    match model.schema {
        Some(schema) => format!("diesel_cascade_{schema}_{}", model.table),
        None => format!("diesel_cascade_{}", model.table),
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

    pub(crate) fn into_pieces(self) -> Vec<Piece> {
        self.0
    }
}
