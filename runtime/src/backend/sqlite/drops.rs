//! The statements that remove tables from SQLite.

use super::quoted;
use crate::ddl;
use crate::meta::Table;

/// Dropping a table deletes its rows first. Where tables reference each other
/// in a circle, that looks for a table that is gone already: an empty one
/// stands in for it until all are
/// (<https://www.sqlite.org/foreignkeys.html>, section 5).
pub(super) fn drop(tables: &[Table]) -> Vec<String> {
    // The last rows of a circle hold each other: until the end of the
    // transaction they may.
    let mut statements = vec![String::from("PRAGMA defer_foreign_keys = ON;")];
    let mut left = ddl::children_first(tables);
    let mut standing_in = Vec::new();
    while !left.is_empty() {
        let table = left.remove(0);
        statements.push(drop_table(table));
        let is_referenced = left.iter().any(|other| {
            let mut keys = other.foreign_keys.iter();
            keys.any(|key| key.constraint && key.parent == table.model.id)
        });
        if is_referenced {
            statements.push(stand_in(table));
            standing_in.push(table);
        }
    }
    statements.extend(standing_in.into_iter().map(drop_table));
    statements
}

fn drop_table(table: &Table) -> String {
    let name = ddl::qualified(&table.model, quoted);
    format!("DROP TABLE IF EXISTS {name};")
}

/// A table with the keys that others may reference, and nothing else.
fn stand_in(table: &Table) -> String {
    let model = &table.model;
    let list = |columns: &[&str]| {
        let columns = columns.iter().map(|column| quoted(column));
        columns.collect::<Vec<_>>().join(", ")
    };
    let columns: Vec<&str> = model.columns.iter().map(|column| column.name).collect();
    let single = model.columns.iter().filter(|column| column.unique);
    let keys = single
        .map(|column| quoted(column.name))
        .chain(model.uniques.iter().map(|columns| list(columns)))
        .chain([list(model.primary_key)])
        .map(|columns| format!(", UNIQUE ({columns})"));
    format!(
        "CREATE TABLE {} ({}{});",
        ddl::qualified(model, quoted),
        list(&columns),
        keys.collect::<String>()
    )
}

/// The query of the tables of a database besides these that reference one of
/// them: their rows would be deleted, or would be in the way of the commit.
pub(super) fn outsiders(schema: &str, tables: &[Table]) -> String {
    let text = |name: &str| format!("'{}'", name.replace('\'', "''"));
    let names: Vec<String> = tables
        .iter()
        .filter(|table| table.model.schema.unwrap_or(MAIN) == schema)
        .map(|table| text(table.model.table))
        .collect();
    let names = names.join(", ");
    format!(
        "SELECT m.name FROM {}.sqlite_master AS m, pragma_foreign_key_list(m.name, {}) AS f \
         WHERE m.type = 'table' AND f.\"table\" COLLATE NOCASE IN ({names}) \
         AND m.name COLLATE NOCASE NOT IN ({names}) LIMIT 1",
        quoted(schema),
        text(schema)
    )
}

/// The databases that tables are in.
pub(super) fn schemas(tables: &[Table]) -> Vec<&'static str> {
    let mut schemas = Vec::new();
    for table in tables {
        let schema = table.model.schema.unwrap_or(MAIN);
        if !schemas.contains(&schema) {
            schemas.push(schema);
        }
    }
    schemas
}

/// What the database of a connection is called, beside those that are attached.
const MAIN: &str = "main";
