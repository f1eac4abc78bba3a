//! `CREATE TABLE` and its like: what is the same on every backend.

mod constraints;
mod indexes;
mod names;

use crate::meta::{Column, Model, Table};

/// How a backend writes what each writes differently.
pub(crate) struct Style {
    pub(crate) identifier: fn(&str) -> String,
    pub(crate) column_type: fn(&Column) -> String,
    /// The whole definition of a column that the database numbers.
    pub(crate) auto_column: fn(&Column) -> String,
    /// What stands behind the column in the primary key of such a table.
    pub(crate) auto_primary_key: &'static str,
    /// The schema stands before the index's name, not before the table's.
    pub(crate) schema_of_index: bool,
}

/// The statements that make the tables and their indexes, parents first.
pub(crate) fn create(tables: &[Table], style: &Style) -> Vec<String> {
    let mut statements = Vec::new();
    for table in parents_first(tables) {
        statements.push(create_table(table, style));
        statements.extend(indexes::create(table, style));
    }
    statements
}

/// The statements that remove the tables, children first.
pub(crate) fn drop(tables: &[Table], identifier: fn(&str) -> String) -> Vec<String> {
    let mut tables = parents_first(tables);
    tables.reverse();
    tables
        .into_iter()
        .map(|table| {
            format!(
                "DROP TABLE IF EXISTS {};",
                qualified(&table.model, identifier)
            )
        })
        .collect()
}

/// The table's name, with its schema.
pub(crate) fn qualified(model: &Model, identifier: fn(&str) -> String) -> String {
    match model.schema {
        Some(schema) => format!("{}.{}", identifier(schema), identifier(model.table)),
        None => identifier(model.table),
    }
}

/// The tables in an order in which each comes after those that it references;
/// where they reference each other in a circle, in the order of the schema.
fn parents_first(tables: &[Table]) -> Vec<&Table> {
    let mut left: Vec<&Table> = tables.iter().collect();
    let mut order = Vec::with_capacity(tables.len());
    while !left.is_empty() {
        let free = left.iter().position(|table| {
            !table.foreign_keys.iter().any(|key| {
                key.constraint
                    && key.parent != table.model.id
                    && left.iter().any(|other| other.model.id == key.parent)
            })
        });
        order.push(left.remove(free.unwrap_or(0)));
    }
    order
}

fn create_table(table: &Table, style: &Style) -> String {
    let model = &table.model;
    let definitions: Vec<_> = model
        .columns
        .iter()
        .map(|column| define_column(column, style))
        .chain(constraints::of(table, style))
        .map(|definition| format!("    {definition}"))
        .collect();
    format!(
        "CREATE TABLE {} (\n{}\n);",
        qualified(model, style.identifier),
        definitions.join(",\n")
    )
}

fn define_column(column: &Column, style: &Style) -> String {
    if column.auto {
        return (style.auto_column)(column);
    }
    let name = (style.identifier)(column.name);
    let ty = match column.ddl {
        Some(ddl) => ddl.to_owned(),
        None => (style.column_type)(column),
    };
    let null = if column.nullable { "" } else { " NOT NULL" };
    let default = column
        .default
        .map(|default| format!(" DEFAULT ({default})"))
        .unwrap_or_default();
    format!("{name} {ty}{null}{default}")
}

/// Names with commas between them.
fn list(names: &[&str], identifier: fn(&str) -> String) -> String {
    names
        .iter()
        .map(|name| identifier(name))
        .collect::<Vec<_>>()
        .join(", ")
}
