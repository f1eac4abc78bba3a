//! The names of constraints and indexes, as PostgreSQL would choose them.

use std::collections::HashSet;

use super::{Style, indexes};
use crate::meta::{ForeignKey, Table};

/// The names of one table.
pub(super) struct Names {
    pub(super) primary_key: String,
    /// In the order of the table's unique keys, and so on.
    pub(super) uniques: Vec<String>,
    pub(super) checks: Vec<String>,
    pub(super) foreign_keys: Vec<String>,
    pub(super) indexes: Vec<String>,
}

/// The names of all tables. Of what is not named by its user, no two in one
/// database schema have the same: to some databases a constraint, to others an
/// index is known by its name alone.
pub(super) fn of_all(tables: &[Table], style: &Style) -> Vec<Names> {
    let mut taken = HashSet::new();
    for table in tables {
        let named = constraints(table).filter_map(|key| key.name);
        taken.extend(named.map(|name| (table.model.schema, name.to_owned())));
    }
    let names = tables.iter().map(|table| {
        let mut choose = |columns: &[&str], suffix: &str| {
            let choose = |number: &str| {
                of(
                    table.model.table,
                    columns,
                    &format!("{suffix}{number}"),
                    style,
                )
            };
            unused(choose, |name| {
                taken.insert((table.model.schema, name.to_owned()))
            })
        };
        Names {
            primary_key: choose(&[], "pkey"),
            uniques: uniques(table)
                .iter()
                .map(|columns| choose(columns, "key"))
                .collect(),
            checks: checks(table)
                .iter()
                .map(|(columns, _)| choose(columns, "check"))
                .collect(),
            foreign_keys: constraints(table)
                .map(|key| match key.name {
                    Some(name) => name.to_owned(),
                    None => choose(key.columns, "fkey"),
                })
                .collect(),
            indexes: indexes::wanted(table, tables)
                .iter()
                .map(|columns| choose(columns, "idx"))
                .collect(),
        }
    });
    names.collect()
}

/// The foreign keys that the database knows.
pub(super) fn constraints(table: &Table) -> impl Iterator<Item = &ForeignKey> {
    table.foreign_keys.iter().filter(|key| key.constraint)
}

/// The unique keys but for the primary one.
pub(super) fn uniques(table: &Table) -> Vec<Vec<&'static str>> {
    let model = &table.model;
    let single = model.columns.iter().filter(|column| column.unique);
    let several = model.uniques.iter().map(|columns| columns.to_vec());
    single
        .map(|column| vec![column.name])
        .chain(several)
        .collect()
}

/// The checks, each with the column that it stands on, if it does.
pub(super) fn checks(table: &Table) -> Vec<(Vec<&'static str>, &'static str)> {
    let model = &table.model;
    let of_columns = model.columns.iter();
    let of_columns = of_columns.filter_map(|column| Some((vec![column.name], column.check?)));
    let of_table = model.checks.iter().map(|check| (Vec::new(), *check));
    of_columns.chain(of_table).collect()
}

/// `child_parent_id_fkey`; shortened where it is longer than the backend
/// allows, the same way every time.
fn of(table: &str, columns: &[&str], suffix: &str, style: &Style) -> String {
    let mut name = String::from(table);
    for column in columns {
        name.push('_');
        name.push_str(column);
    }
    name.push('_');
    match style.longest_name {
        Some(longest) if name.len() + suffix.len() > longest => shortened(&name, suffix, longest),
        _ => name + suffix,
    }
}

/// As much of the name as there is room for, and a hash of all of it, so that
/// two long names that begin alike stay two.
fn shortened(name: &str, suffix: &str, longest: usize) -> String {
    let hash = fingerprint(name);
    let mut room = longest.saturating_sub(suffix.len() + "_12345678_".len());
    while !name.is_char_boundary(room) {
        room -= 1;
    }
    format!("{}_{hash:08x}_{suffix}", &name[..room])
}

/// A number that is the same for the same text: FNV-1a.
pub(crate) fn fingerprint(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// A name that none before it has: the second `child_check` is `child_check1`.
fn unused(choose: impl Fn(&str) -> String, mut take: impl FnMut(&str) -> bool) -> String {
    let mut name = choose("");
    let mut number = 0;
    while !take(&name) {
        number += 1;
        name = choose(&number.to_string());
    }
    name
}
