//! The constraints of a table, each with its name.

use super::names::Names;
use super::{Style, list, names, pairs, qualified};
use crate::meta::{Action, ForeignKey, Table};

/// The primary key, unique constraints and checks.
pub(super) fn in_the_table(table: &Table, names: &Names, style: &Style) -> Vec<String> {
    let mut constraints = vec![primary_key(table, names, style)];
    constraints.extend(uniques(table, names, style));
    constraints.extend(checks(table, names, style));
    constraints
}

/// The foreign keys that can be defined with the table.
pub(super) fn references(
    table: &Table,
    tables: &[Table],
    names: &Names,
    style: &Style,
    is_early: impl Fn(&ForeignKey) -> bool,
) -> Vec<String> {
    foreign_keys(table, tables, names, style)
        .into_iter()
        .filter(|(key, _)| is_early(key))
        .map(|(_, definition)| definition)
        .collect()
}

/// The statements that add the other foreign keys, when all tables are there.
pub(super) fn added_later(
    table: &Table,
    tables: &[Table],
    names: &Names,
    style: &Style,
    is_early: impl Fn(&ForeignKey) -> bool,
) -> Vec<String> {
    let name = qualified(&table.model, style.identifier);
    foreign_keys(table, tables, names, style)
        .into_iter()
        .filter(|(key, _)| !is_early(key))
        .map(|(_, definition)| format!("ALTER TABLE {name} ADD {definition};"))
        .collect()
}

fn named(name: &str, style: &Style, definition: &str) -> String {
    format!("CONSTRAINT {} {definition}", (style.identifier)(name))
}

fn primary_key(table: &Table, names: &Names, style: &Style) -> String {
    let model = &table.model;
    let auto = model.columns.iter().any(|column| column.auto);
    let definition = format!(
        "PRIMARY KEY ({}{})",
        list(model.primary_key, style.identifier),
        if auto { style.auto_primary_key } else { "" }
    );
    named(&names.primary_key, style, &definition)
}

fn uniques(table: &Table, names: &Names, style: &Style) -> Vec<String> {
    names::uniques(table)
        .iter()
        .zip(&names.uniques)
        .map(|(columns, name)| {
            let definition = format!("UNIQUE ({})", list(columns, style.identifier));
            named(name, style, &definition)
        })
        .collect()
}

fn checks(table: &Table, names: &Names, style: &Style) -> Vec<String> {
    names::checks(table)
        .iter()
        .zip(&names.checks)
        .map(|((_, check), name)| named(name, style, &format!("CHECK ({check})")))
        .collect()
}

fn foreign_keys<'a>(
    table: &'a Table,
    tables: &[Table],
    names: &Names,
    style: &Style,
) -> Vec<(&'a ForeignKey, String)> {
    names::constraints(table)
        .zip(&names.foreign_keys)
        .map(|(key, name)| (key, named(name, style, &definition(key, tables, style))))
        .collect()
}

/// The constraints of each table that are foreign keys, with their names.
pub(crate) fn foreign_key_names<'a>(
    tables: &'a [Table],
    style: &Style,
) -> Vec<Vec<(&'a ForeignKey, String)>> {
    let names = names::of_all(tables, style);
    tables
        .iter()
        .zip(names)
        .map(|(table, names)| names::constraints(table).zip(names.foreign_keys).collect())
        .collect()
}

fn definition(key: &ForeignKey, tables: &[Table], style: &Style) -> String {
    let (columns, references): (Vec<_>, Vec<_>) = pairs::of(key, tables).into_iter().unzip();
    let parent = (style.identifier)(key.parent_table);
    let parent = match key.parent_schema {
        Some(schema) if style.schemas_in_references => {
            format!("{}.{parent}", (style.identifier)(schema))
        }
        _ => parent,
    };
    let mut definition = format!(
        "FOREIGN KEY ({}) REFERENCES {parent} ({})",
        list(&columns, style.identifier),
        list(&references, style.identifier),
    );
    for (event, action) in [("DELETE", key.on_delete), ("UPDATE", key.on_update)] {
        if action != Action::NoAction {
            definition.push_str(&format!(" ON {event} {}", action.sql()));
        }
    }
    if key.deferrable && style.deferrable {
        definition.push_str(" DEFERRABLE");
    }
    if key.initially_deferred && style.deferrable {
        definition.push_str(" INITIALLY DEFERRED");
    }
    definition
}
