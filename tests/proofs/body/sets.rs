//! The answer of a delete, by sets: what the library is measured by. It knows
//! the schema and the rows, and nothing of plans.

use std::collections::BTreeSet;

use diesel_cascade::__private::meta::{Action, Policy};

use super::rows::Rows;
use super::schema::{Key, Schema};

/// What a delete comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Rows that stay point at rows that would go, along these keys: nothing
    /// is changed.
    Refused {
        by: Vec<usize>,
    },
    Done(Done),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    pub rows: Rows,
    /// Of each table, how many rows are gone.
    pub deleted: Vec<usize>,
    /// Of each table, how many keys of its rows were set to NULL by a policy.
    pub nulled: Vec<usize>,
    /// And of how many of its rows.
    pub nulled_rows: Vec<usize>,
}

/// The doomed rows: a table and a position in it.
pub type Doomed = BTreeSet<(usize, usize)>;

/// The answer of the delete of `roots`, rows of `table`.
pub fn answer(schema: &Schema, before: &Rows, table: usize, roots: &[usize]) -> Answer {
    let doomed = doomed(schema, before, table, roots, Key::dooms);
    let mut after = before.clone();
    let mut nulled = vec![0; schema.tables.len()];
    let mut nulled_rows = vec![BTreeSet::new(); schema.tables.len()];
    for key in &schema.keys {
        for child in orphans(before, key, &doomed) {
            let row = &mut after.0[key.child][child];
            if key.policy == Some(Policy::Nullify) {
                nulled[key.child] += 1;
                nulled_rows[key.child].insert(child);
                for column in schema.nullable(key) {
                    row[column] = None;
                }
            } else if key.constraint && key.on_delete == Action::SetNull {
                for column in &key.columns {
                    row[*column] = None;
                }
            } else if key.constraint && key.on_delete == Action::SetDefault {
                for column in &key.columns {
                    row[*column] = schema.column(key.child, *column).default.flatten();
                }
            }
        }
    }
    let mut deleted = vec![0; schema.tables.len()];
    for (table, row) in doomed.iter().rev() {
        after.0[*table].remove(*row);
        deleted[*table] += 1;
    }
    let by = after.broken(schema);
    if !by.is_empty() {
        return Answer::Refused { by };
    }
    Answer::Done(Done {
        rows: after,
        deleted,
        nulled,
        nulled_rows: nulled_rows.iter().map(BTreeSet::len).collect(),
    })
}

/// The least set that has the roots, the children of each of its rows along
/// the keys that doom, and the far rows of its rows.
pub fn doomed(
    schema: &Schema,
    rows: &Rows,
    table: usize,
    roots: &[usize],
    dooms: impl Fn(&Key) -> bool,
) -> Doomed {
    let mut doomed: Doomed = roots.iter().map(|row| (table, *row)).collect();
    loop {
        let before = doomed.len();
        for key in schema.keys.iter().filter(|key| dooms(key)) {
            doomed.extend(children(rows, key, &doomed));
        }
        for link in schema.links.iter().filter(|link| link.delete) {
            let far = &schema.keys[link.far];
            for (table, row) in children(rows, &schema.keys[link.near], &doomed) {
                doomed.extend(rows.parent(far, &rows.0[table][row]));
            }
        }
        if doomed.len() == before {
            return doomed;
        }
    }
}

/// The rows that point at doomed rows along a key.
fn children(rows: &Rows, key: &Key, doomed: &Doomed) -> Vec<(usize, usize)> {
    (0..rows.0[key.child].len())
        .filter(|child| {
            rows.parent(key, &rows.0[key.child][*child])
                .is_some_and(|parent| doomed.contains(&parent))
        })
        .map(|child| (key.child, child))
        .collect()
}

/// Those of them that stay.
fn orphans(rows: &Rows, key: &Key, doomed: &Doomed) -> Vec<usize> {
    children(rows, key, doomed)
        .into_iter()
        .filter(|child| !doomed.contains(child))
        .map(|(_, row)| row)
        .collect()
}
