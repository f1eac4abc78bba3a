//! The constraints of a table, each with its name.

use super::{Style, list, names};
use crate::meta::{Action, ForeignKey, Table};

/// The constraints in the order: primary key, unique, check, foreign keys.
pub(super) fn of(table: &Table, style: &Style) -> Vec<String> {
    let mut taken = Vec::new();
    let mut constraints = vec![primary_key(table, style)];
    constraints.extend(uniques(table, style, &mut taken));
    constraints.extend(checks(table, style, &mut taken));
    constraints.extend(foreign_keys(table, style, &mut taken));
    constraints
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
    named(&names::of(model.table, &[], "pkey"), style, &definition)
}

fn uniques<'a>(
    table: &'a Table,
    style: &'a Style,
    taken: &'a mut Vec<String>,
) -> impl Iterator<Item = String> + 'a {
    let model = &table.model;
    let single = model
        .columns
        .iter()
        .filter(|column| column.unique)
        .map(|column| vec![column.name]);
    let several = model.uniques.iter().map(|columns| columns.to_vec());
    single.chain(several).map(move |columns| {
        let name = names::unused(names::of(model.table, &columns, "key"), taken);
        let definition = format!("UNIQUE ({})", list(&columns, style.identifier));
        named(&name, style, &definition)
    })
}

fn checks<'a>(
    table: &'a Table,
    style: &'a Style,
    taken: &'a mut Vec<String>,
) -> impl Iterator<Item = String> + 'a {
    let model = &table.model;
    let of_columns = model.columns.iter().filter_map(|column| {
        let name = names::of(model.table, &[column.name], "check");
        column.check.map(|check| (name, check))
    });
    let of_table = model
        .checks
        .iter()
        .map(|check| (names::of(model.table, &[], "check"), *check));
    of_columns.chain(of_table).map(move |(name, check)| {
        let name = names::unused(name, taken);
        named(&name, style, &format!("CHECK ({check})"))
    })
}

fn foreign_keys<'a>(
    table: &'a Table,
    style: &'a Style,
    taken: &'a mut Vec<String>,
) -> impl Iterator<Item = String> + 'a {
    table
        .foreign_keys
        .iter()
        .filter(|key| key.constraint)
        .map(move |key| {
            let name = match key.name {
                Some(name) => name.to_owned(),
                None => names::of(table.model.table, key.columns, "fkey"),
            };
            let name = names::unused(name, taken);
            named(&name, style, &references(key, style))
        })
}

fn references(key: &ForeignKey, style: &Style) -> String {
    let mut definition = format!(
        "FOREIGN KEY ({}) REFERENCES {} ({})",
        list(key.columns, style.identifier),
        (style.identifier)(key.parent_table),
        list(key.references, style.identifier),
    );
    for (event, action) in [("DELETE", key.on_delete), ("UPDATE", key.on_update)] {
        if action != Action::NoAction {
            definition.push_str(&format!(" ON {event} {}", action.sql()));
        }
    }
    if key.deferrable {
        definition.push_str(" DEFERRABLE");
    }
    if key.initially_deferred {
        definition.push_str(" INITIALLY DEFERRED");
    }
    definition
}
