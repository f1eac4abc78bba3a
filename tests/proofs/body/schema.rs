//! A schema as the proofs see it: tables, columns and keys by position.

use diesel_cascade::__private::meta::{Action, Policy};

use super::rows::{Cell, Row};

#[derive(Debug, Clone, Default)]
pub struct Schema {
    pub tables: Vec<Table>,
    pub keys: Vec<Key>,
    pub links: Vec<Link>,
}

#[derive(Debug, Clone)]
pub struct Table {
    pub columns: Vec<Column>,
    pub primary_key: Vec<usize>,
    pub uniques: Vec<Vec<usize>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    pub name: String,
    pub text: bool,
    pub nullable: bool,
    pub default: Option<Cell>,
}

/// A foreign key.
#[derive(Debug, Clone)]
pub struct Key {
    pub child: usize,
    pub columns: Vec<usize>,
    pub parent: usize,
    pub references: Vec<usize>,
    pub unique: bool,
    pub constraint: bool,
    pub on_delete: Action,
    pub deferrable: bool,
    pub initially_deferred: bool,
    pub policy: Option<Policy>,
    /// The policy stands on the parent, not on the key.
    pub on_the_parent: bool,
}

/// A `ManyToMany`: two of the keys of a link table. What becomes of the link
/// rows, the policy of the near one says.
#[derive(Debug, Clone)]
pub struct Link {
    pub near: usize,
    pub far: usize,
    pub delete: bool,
}

impl Schema {
    pub fn name(table: usize) -> String {
        format!("t{table}")
    }

    pub fn column(&self, table: usize, column: usize) -> &Column {
        &self.tables[table].columns[column]
    }

    /// The position of a key among those of its child.
    pub fn position(&self, key: usize) -> usize {
        let child = self.keys[key].child;
        self.keys[..key]
            .iter()
            .filter(|other| other.child == child)
            .count()
    }

    /// The columns of a key that can be NULL.
    pub fn nullable(&self, key: &Key) -> Vec<usize> {
        key.columns
            .iter()
            .copied()
            .filter(|column| self.column(key.child, *column).nullable)
            .collect()
    }

    /// A table's rows that the database deletes and the program does not see.
    pub fn is_deleted_by_the_database(&self, table: usize) -> bool {
        self.keys
            .iter()
            .any(|key| key.child == table && key.cascades_by_itself())
    }

    /// Whether the program acts on the children of a table along a key.
    pub fn acts(&self, key: usize) -> bool {
        self.keys[key].policy.is_some_and(Policy::acts)
            || self
                .links
                .iter()
                .any(|link| link.near == key && link.delete)
    }
}

impl Key {
    pub fn is_to_itself(&self) -> bool {
        self.child == self.parent
    }

    /// The database deletes the children, and the program does not.
    pub fn cascades_by_itself(&self) -> bool {
        self.constraint
            && self.on_delete == Action::Cascade
            && !self.policy.is_some_and(Policy::acts)
    }

    /// Whether the children of a doomed row are doomed.
    pub fn dooms(&self) -> bool {
        self.policy == Some(Policy::Emit) || self.cascades_by_itself()
    }

    /// What a child points at: nothing, if a part of its key is NULL.
    pub fn pointer(&self, child: &Row) -> Option<Vec<i32>> {
        self.columns.iter().map(|column| child[*column]).collect()
    }

    /// What children of a row point at.
    pub fn target(&self, parent: &Row) -> Option<Vec<i32>> {
        self.references
            .iter()
            .map(|column| parent[*column])
            .collect()
    }

    /// Whether `child` points at `parent`.
    pub fn joins(&self, child: &Row, parent: &Row) -> bool {
        let pointer = self.pointer(child);
        pointer.is_some() && pointer == self.target(parent)
    }
}

/// What runs in circles.
impl Schema {
    /// Whether an emitted key is part of a circle of emitted keys over several
    /// tables.
    pub fn is_in_an_emitted_circle(&self, key: usize) -> bool {
        self.is_in_a_circle(key, |key| key.policy == Some(Policy::Emit))
    }

    /// Whether a key is part of a circle of such keys over several tables.
    pub fn is_in_a_circle(&self, key: usize, counts: impl Fn(&Key) -> bool) -> bool {
        let key = &self.keys[key];
        if key.is_to_itself() || !counts(key) {
            return false;
        }
        let mut reached = vec![false; self.tables.len()];
        let mut waiting = vec![key.child];
        while let Some(table) = waiting.pop() {
            if !std::mem::replace(&mut reached[table], true) {
                let below = self
                    .keys
                    .iter()
                    .filter(|key| key.parent == table && counts(key));
                waiting.extend(below.map(|key| key.child));
            }
        }
        reached[key.parent]
    }

    /// A value in SQL.
    pub fn literal(&self, table: usize, column: usize, value: Cell) -> String {
        self.column(table, column).literal(value)
    }
}

impl Column {
    /// A value in SQL.
    pub fn literal(&self, value: Cell) -> String {
        match (value, self.text) {
            (None, _) => String::from("NULL"),
            (Some(value), true) => format!("'k{value}'"),
            (Some(value), false) => value.to_string(),
        }
    }
}

impl Key {
    /// Whether its action changes anything.
    pub fn changes(&self) -> bool {
        !matches!(self.on_delete, Action::NoAction | Action::Restrict)
    }
}
