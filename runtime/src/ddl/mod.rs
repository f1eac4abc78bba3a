//! `CREATE TABLE` and its like: what is the same on every backend.

mod constraints;
mod indexes;
mod names;
mod pairs;

pub(crate) use self::constraints::foreign_key_names;
use self::names::Names;
pub(crate) use self::names::fingerprint;

use crate::meta::{Column, ForeignKey, Id, Model, Table};

/// How a backend writes what each writes differently.
pub(crate) struct Style {
    pub(crate) identifier: fn(&str) -> String,
    pub(crate) column_type: fn(&Table, &Column) -> String,
    /// The whole definition of a column that the database numbers.
    pub(crate) auto_column: fn(&Column) -> String,
    /// What stands behind the column in the primary key of such a table.
    pub(crate) auto_primary_key: &'static str,
    /// What stands behind the columns.
    pub(crate) table_options: &'static str,
    /// How many characters the name of a constraint may have.
    pub(crate) longest_name: Option<usize>,
    /// A table may reference one that is not there yet.
    pub(crate) forward_references: bool,
    /// A referenced table may be in another schema.
    pub(crate) schemas_in_references: bool,
    /// A constraint may be checked at the end of the transaction.
    pub(crate) deferrable: bool,
    /// A schema must be made before there can be tables in it.
    pub(crate) creates_schemas: bool,
    pub(crate) indexes: Indexes,
}

/// Where the indexes of a table are made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Indexes {
    /// By statements that have the schema before the index's name.
    WithTheirSchema,
    /// By statements that have the schema before the table's name.
    WithTheirTable,
    /// In the definition of the table.
    InTheTable,
}

/// The statements that make the tables and their indexes, parents first.
pub(crate) fn create(tables: &[Table], style: &Style) -> Vec<String> {
    let mut statements = create_schemas(tables, style);
    let names = names::of_all(tables, style);
    let mut late = Vec::new();
    let mut made: Vec<Id> = Vec::new();
    for table in parents_first(tables) {
        made.push(table.model.id);
        let is_early = |key: &ForeignKey| style.forward_references || made.contains(&key.parent);
        // It is one of the tables, all of which have names.
        let is_it = |other: &Table| std::ptr::eq(other, table);
        let Some(names) = tables
            .iter()
            .position(is_it)
            .and_then(|place| names.get(place))
        else {
            continue;
        };
        statements.push(create_table(table, tables, names, style, is_early));
        statements.extend(indexes::statements(table, tables, names, style));
        late.extend(constraints::added_later(
            table, tables, names, style, is_early,
        ));
    }
    statements.extend(late);
    statements
}

fn create_schemas(tables: &[Table], style: &Style) -> Vec<String> {
    let mut schemas: Vec<&str> = Vec::new();
    for schema in tables.iter().filter_map(|table| table.model.schema) {
        if style.creates_schemas && !schemas.contains(&schema) {
            schemas.push(schema);
        }
    }
    schemas
        .into_iter()
        .map(|schema| {
            format!(
                "CREATE SCHEMA IF NOT EXISTS {};",
                (style.identifier)(schema)
            )
        })
        .collect()
}

/// The statements that remove the tables, children first.
pub(crate) fn drop(tables: &[Table], identifier: fn(&str) -> String) -> Vec<String> {
    children_first(tables)
        .into_iter()
        .map(|table| {
            format!(
                "DROP TABLE IF EXISTS {};",
                qualified(&table.model, identifier)
            )
        })
        .collect()
}

/// The tables in an order in which they can be dropped, but for circles.
pub(crate) fn children_first(tables: &[Table]) -> Vec<&Table> {
    let mut tables = parents_first(tables);
    tables.reverse();
    tables
}

/// Whether tables reference each other in a circle, so that no order is right.
pub(crate) fn has_circle(tables: &[Table]) -> bool {
    let order = parents_first(tables);
    order.iter().enumerate().any(|(place, table)| {
        let later = &order[place + 1..];
        let mut keys = table.foreign_keys.iter().filter(|key| key.constraint);
        keys.any(|key| later.iter().any(|other| other.model.id == key.parent))
    })
}

/// The tables that were made by the first of the statements of [`create`].
pub(crate) fn made_by(statements: &[String], tables: &[Table]) -> Vec<Table> {
    let made = statements
        .iter()
        .filter(|statement| statement.starts_with("CREATE TABLE"))
        .count();
    parents_first(tables)
        .into_iter()
        .take(made)
        .copied()
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

fn create_table(
    table: &Table,
    tables: &[Table],
    names: &Names,
    style: &Style,
    is_early: impl Fn(&ForeignKey) -> bool,
) -> String {
    let model = &table.model;
    let definitions: Vec<_> = model
        .columns
        .iter()
        .map(|column| define_column(table, column, style))
        .chain(constraints::in_the_table(table, names, style))
        .chain(indexes::in_the_table(table, tables, names, style))
        .chain(constraints::references(
            table, tables, names, style, is_early,
        ))
        .map(|definition| format!("    {definition}"))
        .collect();
    format!(
        "CREATE TABLE {} (\n{}\n){};",
        qualified(model, style.identifier),
        definitions.join(",\n"),
        style.table_options,
    )
}

fn define_column(table: &Table, column: &Column, style: &Style) -> String {
    if column.auto {
        return (style.auto_column)(column);
    }
    let name = (style.identifier)(column.name);
    let ty = match column.ddl {
        Some(ddl) => ddl.to_owned(),
        None => (style.column_type)(table, column),
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
