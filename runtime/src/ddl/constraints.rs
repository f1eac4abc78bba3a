//! The constraints of a table, each with its name.

use super::{Style, list, names, pairs, qualified};
use crate::meta::{Action, ForeignKey, Table};

/// The primary key, unique constraints and checks.
pub(super) fn in_the_table(table: &Table, style: &Style) -> Vec<String> {
    let mut taken = Vec::new();
    let mut constraints = vec![primary_key(table, style)];
    constraints.extend(uniques(table, style, &mut taken));
    constraints.extend(checks(table, style, &mut taken));
    constraints
}

/// The foreign keys that can be defined with the table.
pub(super) fn references(
    table: &Table,
    tables: &[Table],
    style: &Style,
    is_early: impl Fn(&ForeignKey) -> bool,
) -> Vec<String> {
    foreign_keys(table, tables, style)
        .into_iter()
        .filter(|(key, _)| is_early(key))
        .map(|(_, definition)| definition)
        .collect()
}

/// The statements that add the other foreign keys, when all tables are there.
pub(super) fn added_later(
    table: &Table,
    tables: &[Table],
    style: &Style,
    is_early: impl Fn(&ForeignKey) -> bool,
) -> Vec<String> {
    let name = qualified(&table.model, style.identifier);
    foreign_keys(table, tables, style)
        .into_iter()
        .filter(|(key, _)| !is_early(key))
        .map(|(_, definition)| format!("ALTER TABLE {name} ADD {definition};"))
        .collect()
}

fn named(name: &str, style: &Style, definition: &str) -> String {
    format!("CONSTRAINT {} {definition}", (style.identifier)(name))
}

fn primary_key(table: &Table, style: &Style) -> String {
    let model = &table.model;
    let auto = model.columns.iter().any(|column| column.auto);
    let definition = format!(
        "PRIMARY KEY ({}{})",
        list(model.primary_key, style.identifier),
        if auto { style.auto_primary_key } else { "" }
    );
    let name = names::of(model.table, &[], "pkey", style);
    named(&name, style, &definition)
}

fn uniques(table: &Table, style: &Style, taken: &mut Vec<String>) -> Vec<String> {
    let model = &table.model;
    let single = model
        .columns
        .iter()
        .filter(|column| column.unique)
        .map(|column| vec![column.name]);
    let several = model.uniques.iter().map(|columns| columns.to_vec());
    single
        .chain(several)
        .map(|columns| {
            let name = names::of(model.table, &columns, "key", style);
            let name = names::unused(name, taken);
            let definition = format!("UNIQUE ({})", list(&columns, style.identifier));
            named(&name, style, &definition)
        })
        .collect()
}

fn checks(table: &Table, style: &Style, taken: &mut Vec<String>) -> Vec<String> {
    let model = &table.model;
    let of_columns = model.columns.iter().filter_map(|column| {
        let name = names::of(model.table, &[column.name], "check", style);
        column.check.map(|check| (name, check))
    });
    let of_table = model
        .checks
        .iter()
        .map(|check| (names::of(model.table, &[], "check", style), *check));
    of_columns
        .chain(of_table)
        .map(|(name, check)| {
            let name = names::unused(name, taken);
            named(&name, style, &format!("CHECK ({check})"))
        })
        .collect()
}

fn foreign_keys<'a>(
    table: &'a Table,
    tables: &[Table],
    style: &Style,
) -> Vec<(&'a ForeignKey, String)> {
    foreign_key_names(table, style)
        .into_iter()
        .map(|(key, name)| (key, named(&name, style, &definition(key, tables, style))))
        .collect()
}

/// The constraints that are foreign keys, with their names.
pub(crate) fn foreign_key_names<'a>(
    table: &'a Table,
    style: &Style,
) -> Vec<(&'a ForeignKey, String)> {
    let mut taken = Vec::new();
    table
        .foreign_keys
        .iter()
        .filter(|key| key.constraint)
        .map(|key| {
            let name = match key.name {
                Some(name) => name.to_owned(),
                None => names::of(table.model.table, key.columns, "fkey", style),
            };
            (key, names::unused(name, &mut taken))
        })
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
