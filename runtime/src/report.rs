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
    name: String,
    deleted: usize,
    nulled: usize,
}

impl DeleteReport {
    pub(crate) fn root_deleted(&mut self, rows: usize) {
        self.deleted += rows;
    }

    pub(crate) fn count_statement(&mut self) {
        self.statements += 1;
    }

    pub(crate) fn add(&mut self, table: &str, deleted: usize, nulled: usize) {
        match self.tables.iter_mut().find(|entry| entry.name == table) {
            Some(entry) => {
                entry.deleted += deleted;
                entry.nulled += nulled;
            }
            None => self.tables.push(TableReport {
                name: table.to_owned(),
                deleted,
                nulled,
            }),
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
    /// The table's name in SQL.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many of its rows have been deleted.
    pub fn deleted(&self) -> usize {
        self.deleted
    }

    /// How many of its foreign keys have been set to NULL, in rows that the
    /// database then deletes by another key among them.
    pub fn nulled(&self) -> usize {
        self.nulled
    }
}
