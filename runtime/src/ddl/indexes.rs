//! The indexes of a table. Few databases make one for a foreign key, and
//! without it each delete of a parent reads the whole child table.

use super::names::Names;
use super::{Indexes, Style, list, names, pairs, qualified};
use crate::meta::Table;

/// The statements that make the indexes.
pub(super) fn statements(
    table: &Table,
    tables: &[Table],
    names: &Names,
    style: &Style,
) -> Vec<String> {
    if style.indexes == Indexes::InTheTable {
        return Vec::new();
    }
    wanted(table, tables)
        .iter()
        .zip(&names.indexes)
        .map(|(columns, name)| create_index(table, columns, name, style))
        .collect()
}

/// The definitions of the indexes, where they stand in that of the table.
pub(super) fn in_the_table(
    table: &Table,
    tables: &[Table],
    names: &Names,
    style: &Style,
) -> Vec<String> {
    if style.indexes != Indexes::InTheTable {
        return Vec::new();
    }
    let identifier = style.identifier;
    wanted(table, tables)
        .iter()
        .zip(&names.indexes)
        .map(|(columns, name)| {
            format!("INDEX {} ({})", identifier(name), list(columns, identifier))
        })
        .collect()
}

/// The columns of the indexes that are declared, and of one for each foreign key
/// whose columns do not lead one already.
pub(super) fn wanted<'a>(table: &'a Table, tables: &'a [Table]) -> Vec<Vec<&'a str>> {
    let model = &table.model;
    let mut leading: Vec<Vec<&str>> = vec![model.primary_key.to_vec()];
    leading.extend(names::uniques(table));

    let mut wanted: Vec<Vec<&str>> = Vec::new();
    let indexed_columns = model.columns.iter().filter(|column| column.index);
    wanted.extend(indexed_columns.map(|column| vec![column.name]));
    wanted.extend(model.indexes.iter().map(|columns| columns.to_vec()));
    leading.extend(wanted.iter().cloned());
    for key in table.foreign_keys.iter().filter(|key| key.index) {
        let columns = pairs::columns(key, tables);
        if !leading.iter().any(|index| index.starts_with(&columns)) {
            wanted.push(columns.clone());
            leading.push(columns);
        }
    }
    wanted
}

fn create_index(table: &Table, columns: &[&str], name: &str, style: &Style) -> String {
    let identifier = style.identifier;
    let name = identifier(name);
    let (name, on) = match table.model.schema {
        Some(schema) if style.indexes == Indexes::WithTheirSchema => (
            format!("{}.{name}", identifier(schema)),
            identifier(table.model.table),
        ),
        _ => (name, qualified(&table.model, identifier)),
    };
    format!(
        "CREATE INDEX {name} ON {on} ({});",
        list(columns, identifier)
    )
}
