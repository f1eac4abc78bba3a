//! The rows of all tables.

use super::schema::{Key, Schema};

/// A value: a number, or NULL. In a column of texts, 3 is `'k3'`.
pub type Cell = Option<i32>;
pub type Row = Vec<Cell>;

/// The rows of each table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rows(pub Vec<Vec<Row>>);

impl Rows {
    /// The row that `child` points at: its table and its position.
    pub fn parent(&self, key: &Key, child: &Row) -> Option<(usize, usize)> {
        self.0[key.parent]
            .iter()
            .position(|parent| key.joins(child, parent))
            .map(|row| (key.parent, row))
    }

    /// The keys that the database knows and that rows break, by pointing at
    /// what is not there.
    pub fn broken(&self, schema: &Schema) -> Vec<usize> {
        let is_broken = |key: &Key| {
            let mut children = self.0[key.child].iter();
            children.any(|row| key.pointer(row).is_some() && self.parent(key, row).is_none())
        };
        (0..schema.keys.len())
            .filter(|key| schema.keys[*key].constraint && is_broken(&schema.keys[*key]))
            .collect()
    }

    /// The same rows in an order of their own.
    pub fn sorted(mut self) -> Self {
        for table in &mut self.0 {
            table.sort();
        }
        self
    }
}
