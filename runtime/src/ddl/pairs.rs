//! The columns of a foreign key with those that they reference.

use crate::meta::{ForeignKey, Table};

/// The pairs in the order of the parent's key, whatever the declaration's is:
/// MySQL wants the columns of a constraint in the order of an index at the
/// parent, and of another at the child.
pub(super) fn of<'a>(key: &'a ForeignKey, tables: &'a [Table]) -> Vec<(&'a str, &'a str)> {
    let mut pairs: Vec<_> = key
        .columns
        .iter()
        .copied()
        .zip(key.references.iter().copied())
        .collect();
    if let Some(referenced) = referenced(key, tables) {
        pairs.sort_by_key(|(_, column)| referenced.iter().position(|other| other == column));
    }
    pairs
}

/// The key's own columns, in that order.
pub(super) fn columns<'a>(key: &'a ForeignKey, tables: &'a [Table]) -> Vec<&'a str> {
    of(key, tables)
        .into_iter()
        .map(|(column, _)| column)
        .collect()
}

/// The primary or unique key that is referenced, in its own order.
fn referenced<'a>(key: &ForeignKey, tables: &'a [Table]) -> Option<&'a [&'static str]> {
    let parent = tables.iter().find(|table| table.model.id == key.parent)?;
    let is_referenced = |columns: &[&str]| {
        columns.len() == key.references.len()
            && columns.iter().all(|column| key.references.contains(column))
    };
    std::iter::once(&parent.model.primary_key)
        .chain(parent.model.uniques)
        .copied()
        .find(|columns| is_referenced(columns))
}
