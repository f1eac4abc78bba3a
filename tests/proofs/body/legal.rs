//! Genes to a schema that `schema!` would take.

use diesel_cascade::__private::meta::{Action, Policy};

use super::genes::{CaseGenes, KeyGenes, LinkGenes, TableGenes};
use super::schema::{Column, Key, Link, Schema, Table};
use crate::only_here::SETS_DEFAULTS;

pub fn schema(genes: &CaseGenes) -> Schema {
    let mut schema = Schema {
        tables: genes.tables.iter().map(self::table).collect(),
        ..Schema::default()
    };
    for key in &genes.keys {
        self::key(&mut schema, key);
    }
    for link in &genes.links {
        self::link(&mut schema, link);
    }
    if genes.emits_more {
        emit_above_policies(&mut schema);
    }
    trust_below_cascades(&mut schema);
    schema
}

fn column(name: &str, nullable: bool) -> Column {
    Column {
        name: name.to_owned(),
        text: false,
        nullable,
        default: None,
    }
}

/// Every table has a column `note`, for filters.
fn table(genes: &TableGenes) -> Table {
    let mut columns = Vec::new();
    match genes.primary_key {
        5 | 6 => {
            columns.push(column("tenant_id", false));
            columns.push(column("id", false));
        }
        7 => columns.push(Column {
            text: true,
            ..column("code", false)
        }),
        _ => columns.push(column("id", false)),
    }
    let primary_key: Vec<usize> = (0..columns.len()).collect();
    let mut uniques = Vec::new();
    if genes.other_key >= 5 {
        columns.push(column("other", genes.other_key == 7));
        let other = columns.len() - 1;
        uniques.push(if primary_key.len() == 2 {
            vec![0, other]
        } else {
            vec![other]
        });
    }
    columns.push(column("note", true));
    Table {
        columns,
        primary_key,
        uniques,
    }
}

/// Adds a key, with columns of its own or with those of the child.
fn key(schema: &mut Schema, genes: &KeyGenes) {
    let tables = schema.tables.len();
    let child = usize::from(genes.child) % tables;
    let parent = usize::from(genes.parent) % tables;
    let other = schema.tables[parent]
        .uniques
        .iter()
        .find(|columns| schema.column(parent, columns[columns.len() - 1]).name == "other");
    let references = match other {
        Some(other) if genes.other_key >= 2 => other.clone(),
        _ => schema.tables[parent].primary_key.clone(),
    };
    let (columns, own) = key_columns(schema, genes, child, parent, &references);
    // A key that is the one that it references says nothing, and MySQL has none.
    if child == parent && columns == references {
        return;
    }
    let unique = match genes.unique {
        7 if own => {
            schema.tables[child].uniques.push(columns.clone());
            true
        }
        _ => columns == schema.tables[child].primary_key,
    };
    let mut key = Key {
        child,
        columns,
        parent,
        references,
        unique,
        constraint: genes.unconstrained != 7,
        on_delete: Action::NoAction,
        deferrable: genes.deferred >= 4,
        initially_deferred: genes.deferred == 5,
        policy: None,
        on_the_parent: genes.on_the_parent,
    };
    key.on_delete = action(schema, &key, genes, own && !unique);
    if key.on_delete == Action::SetDefault {
        for column in &key.columns {
            let column = &mut schema.tables[child].columns[*column];
            column.default = Some(match genes.default {
                3 if column.nullable => None,
                value => Some(i32::from(value % 3) + 1),
            });
        }
    }
    key.policy = policy(schema, &key, genes.policy);
    schema.keys.push(key);
}

/// The columns of a key, and whether they are all its own.
fn key_columns(
    schema: &mut Schema,
    genes: &KeyGenes,
    child: usize,
    parent: usize,
    references: &[usize],
) -> (Vec<usize>, bool) {
    let text = |column: &usize| schema.column(parent, *column).text;
    let texts: Vec<bool> = references.iter().map(text).collect();
    let own_key = schema.tables[child].primary_key.clone();
    let own_texts: Vec<bool> = own_key
        .iter()
        .map(|column| schema.column(child, *column).text)
        .collect();
    let number = schema.keys.len();
    let is_tenant_shared = own_key.len() == 2;
    let shared = match (genes.columns, references.len()) {
        // One row of the child for one of the parent, by the same key.
        (7, _) if own_texts == texts => return (own_key, false),
        // As in a link table, of which the primary key is made of its keys.
        (4..=6, 1) if own_key.len() == 2 && !texts[0] => {
            return (vec![own_key[usize::from(genes.columns % 2)]], false);
        }
        (1..=4, 2) if is_tenant_shared => Some(own_key[0]),
        (5..=6, 2) => nullable_tenant(schema, child),
        _ => None,
    };
    let mut columns = Vec::new();
    for (part, text) in texts.iter().enumerate() {
        if let (0, Some(shared)) = (part, shared) {
            columns.push(shared);
            continue;
        }
        let name = match texts.len() {
            1 => format!("k{number}"),
            _ => format!("k{number}_{}", ["tenant_id", "id"][part]),
        };
        let table = &mut schema.tables[child].columns;
        table.push(Column {
            text: *text,
            ..column(&name, genes.nullable >> part & 1 == 1)
        });
        columns.push(table.len() - 1);
    }
    (columns, shared.is_none())
}

/// The column of another composite key of the table that holds the tenant, if
/// it can be NULL and the database gives it no default.
fn nullable_tenant(schema: &Schema, child: usize) -> Option<usize> {
    schema
        .keys
        .iter()
        .filter(|key| key.child == child && key.columns.len() == 2)
        .filter(|key| key.on_delete != Action::SetDefault && !key.unique)
        .map(|key| key.columns[0])
        .find(|column| schema.column(child, *column).nullable)
}

fn action(schema: &Schema, key: &Key, genes: &KeyGenes, may_default: bool) -> Action {
    let mut legal = vec![
        Action::NoAction,
        Action::Cascade,
        Action::Restrict,
        Action::Cascade,
    ];
    if schema.nullable(key).len() == key.columns.len() {
        legal.extend([Action::SetNull, Action::SetNull]);
    }
    if may_default && SETS_DEFAULTS {
        legal.push(Action::SetDefault);
    }
    legal[usize::from(genes.on_delete) % legal.len()]
}

fn policy(schema: &Schema, key: &Key, gene: u8) -> Option<Policy> {
    let mut legal = vec![None, Some(Policy::Emit), Some(Policy::Emit)];
    let acts = matches!(
        key.on_delete,
        Action::Cascade | Action::SetNull | Action::SetDefault
    );
    if key.on_delete != Action::Cascade && !schema.nullable(key).is_empty() {
        legal.extend([Some(Policy::Nullify), Some(Policy::Nullify)]);
    }
    if key.constraint && acts {
        legal.push(Some(Policy::Trust));
    }
    if key.constraint && key.on_delete == Action::Cascade {
        legal.push(Some(Policy::TrustCascade));
    }
    legal.push(Some(Policy::LeaveAll));
    legal[usize::from(gene) % legal.len()]
}

/// Makes two keys of a table the sides of a `ManyToMany`.
fn link(schema: &mut Schema, genes: &LinkGenes) {
    let keys = &schema.keys;
    let can_be = |near: usize, far: usize| {
        let is_taken = schema.links.iter().any(|link| link.near == near);
        // A link table is seldom on one of its own sides.
        // A link table is neither of its sides.
        let is_a_side = keys[near].is_to_itself() || keys[far].is_to_itself();
        near != far && keys[near].child == keys[far].child && !is_taken && !is_a_side
    };
    let pairs: Vec<(usize, usize)> = (0..keys.len())
        .flat_map(|near| (0..keys.len()).map(move |far| (near, far)))
        .filter(|(near, far)| can_be(*near, *far))
        .collect();
    if pairs.is_empty() {
        return;
    }
    let (near, far) = pairs[usize::from(genes.keys) % pairs.len()];
    let key = &mut schema.keys[near];
    let trusts = key.constraint && key.on_delete == Action::Cascade;
    let mut legal = vec![Policy::Emit];
    if trusts {
        legal.push(Policy::TrustCascade);
    }
    if !genes.delete {
        legal.push(Policy::LeaveAll);
        if trusts {
            legal.push(Policy::Trust);
        }
    }
    key.policy = Some(legal[usize::from(genes.policy) % legal.len()]);
    key.on_the_parent = true;
    schema.links.push(Link {
        near,
        far,
        delete: genes.delete,
    });
}

/// Rule 6: what has children that the program acts on, the program deletes.
fn emit_above_policies(schema: &mut Schema) {
    while let Some((cascade, _)) = acted_on_below_a_cascade(schema) {
        schema.keys[cascade].policy = Some(Policy::Emit);
    }
}

/// Rule 6 the other way: the database acts below what it deletes.
fn trust_below_cascades(schema: &mut Schema) {
    while let Some((_, below)) = acted_on_below_a_cascade(schema) {
        for link in &mut schema.links {
            link.delete &= link.near != below;
        }
        let key = &mut schema.keys[below];
        if key.policy.is_some_and(Policy::acts) {
            let trusts = key.constraint && key.on_delete == Action::Cascade;
            key.policy = if trusts {
                Some(Policy::TrustCascade)
            } else {
                None
            };
        }
        // A `ManyToMany` has a policy.
        if schema.links.iter().any(|link| link.near == below) {
            key.policy.get_or_insert(Policy::LeaveAll);
        }
    }
}

/// A key by which the database deletes rows, and a key to them along which the
/// program would act.
pub fn acted_on_below_a_cascade(schema: &Schema) -> Option<(usize, usize)> {
    let cascades = (0..schema.keys.len()).filter(|key| schema.keys[*key].cascades_by_itself());
    cascades
        .flat_map(|cascade| (0..schema.keys.len()).map(move |key| (cascade, key)))
        .find(|(cascade, key)| {
            schema.keys[*key].parent == schema.keys[*cascade].child && schema.acts(*key)
        })
}
