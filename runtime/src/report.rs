//! What a delete has done.

/// What a delete has done: the rows that its own statements deleted and set to
/// NULL. What the database did by `ON DELETE` is not in it, because no
/// database tells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeleteReport {
    deleted: usize,
    tables: Vec<TableReport>,
    statements: usize,
}

/// What a delete has done to one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableReport {
    name: &'static str,
    deleted: usize,
    nulled: usize,
}

impl DeleteReport {
    /// Of these tables, in which nothing has been done yet.
    pub(crate) fn of(tables: &[TableReport]) -> Self {
        Self {
            tables: tables.to_vec(),
            ..Self::default()
        }
    }

    pub(crate) fn root_deleted(&mut self, rows: usize) {
        self.deleted += rows;
    }

    pub(crate) fn count_statement(&mut self) {
        self.statements += 1;
    }

    pub(crate) fn add(&mut self, place: usize, deleted: usize, nulled: usize) {
        if let Some(entry) = self.tables.get_mut(place) {
            entry.deleted += deleted;
            entry.nulled += nulled;
        }
    }

    /// How many rows of the table that the delete is of have been deleted,
    /// children in the same table among them.
    pub fn deleted(&self) -> usize {
        self.deleted
    }

    /// The tables that had statements, in the order of their first one:
    /// children before parents.
    pub fn tables(&self) -> &[TableReport] {
        &self.tables
    }

    /// How many statements read or changed rows, in the try that went through.
    /// What opens and closes the transaction, what makes and empties temporary
    /// tables, and what asks for settings, is not counted.
    pub fn statements(&self) -> usize {
        self.statements
    }
}

impl TableReport {
    pub(crate) fn new(name: &'static str) -> Self {
        Self {
            name,
            deleted: 0,
            nulled: 0,
        }
    }

    /// The table's name in SQL.
    pub fn name(&self) -> &str {
        self.name
    }

    /// How many of its rows have been deleted.
    pub fn deleted(&self) -> usize {
        self.deleted
    }

    /// How many of its foreign keys have been set to NULL, in rows that the
    /// database then deletes by another key among them. Keys that share a column
    /// are set together: SQLite and MySQL count each such row once.
    pub fn nulled(&self) -> usize {
        self.nulled
    }
}
