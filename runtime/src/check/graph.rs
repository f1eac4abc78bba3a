//! Rules over all models of a schema.

use super::message::Message;
use crate::meta::{Action, ForeignKey, Id, Key, Policy, SchemaId, Table};

/// A child is in the schema of its parent: a delete of the parent sees only
/// what its schema has.
pub const fn same_schema(
    key: &ForeignKey,
    child: &'static str,
    childs: Option<SchemaId>,
    parents: Option<SchemaId>,
) -> Option<Message> {
    let Some(parents) = parents else {
        return None;
    };
    // A child in another schema: there the parent is missing, and said to be.
    if childs.is_some() {
        return None;
    }
    Some(Message::new(&[
        "`",
        child,
        "` references `",
        key.parent_model,
        "`, and is missing from its schema: add it, `schema! { ",
        parents.name,
        ": ..., ",
        child,
        " }`",
    ]))
}

/// A model of the schema, at `position`: all that it references is in the
/// schema, and the database deletes nothing whose children the program must
/// see.
pub const fn member(tables: &[Table], position: usize) -> Option<Message> {
    let table = &tables[position];
    let mut key = 0;
    while key < table.foreign_keys.len() {
        let foreign = &table.foreign_keys[key];
        if find(tables, foreign.parent).is_none() {
            return Some(missing(table, foreign.parent_model));
        }
        key += 1;
    }
    match (
        deleted_by_the_database(tables, table),
        acting(tables, table),
    ) {
        (Some(foreign), Some(acting)) => Some(Message::new(&[
            "the database deletes `",
            table.model.name,
            "` with its `",
            foreign.parent_model,
            "` (`",
            table.model.name,
            ".",
            foreign.field,
            "`, ON DELETE CASCADE), and the program does not see it: the relationship `",
            acting.0,
            "` of `",
            table.model.name,
            "` would not be followed; give `",
            acting.0,
            "` `passive_deletes` with `on_delete = \"cascade\"` on the key `",
            acting.1,
            ".",
            acting.2,
            "`, or have `",
            table.model.name,
            "` deleted by the program, with `cascade = \"all, delete\"` in the relationship of `",
            foreign.parent_model,
            "`",
        ])),
        _ => None,
    }
}

const fn missing(table: &Table, other: &'static str) -> Message {
    Message::new(&[
        "`",
        table.model.name,
        "` is linked to `",
        other,
        "`, which is missing from this schema: add it",
    ])
}

const fn find(tables: &[Table], id: Id) -> Option<usize> {
    let mut position = 0;
    while position < tables.len() {
        if tables[position].model.id.is(id) {
            return Some(position);
        }
        position += 1;
    }
    None
}

/// The key by which the database deletes rows of `table` without the program.
const fn deleted_by_the_database(tables: &[Table], table: &Table) -> Option<&'static ForeignKey> {
    let mut position = 0;
    while position < table.foreign_keys.len() {
        let key = &table.foreign_keys[position];
        let cascades = matches!(key.on_delete, Action::Cascade) && key.constraint;
        let emitted = match policy(tables, table, position) {
            Some(policy) => policy.acts(),
            None => false,
        };
        if cascades && !emitted {
            return Some(key);
        }
        position += 1;
    }
    None
}

/// What is declared for the key of `table` at `position`, on either side.
pub(crate) const fn policy(tables: &[Table], table: &Table, position: usize) -> Option<Policy> {
    let key = &table.foreign_keys[position];
    if let Some(backref) = &key.backref {
        return Some(backref.policy);
    }
    let Some(parent) = find(tables, key.parent) else {
        return None;
    };
    let relationships = tables[parent].relationships;
    let mut relationship = 0;
    while relationship < relationships.len() {
        let relation = &relationships[relationship];
        if relation.child.is(table.model.id) {
            if let Key::Found(found) = relation.key {
                if found == position {
                    return Some(relation.policy);
                }
            }
        }
        relationship += 1;
    }
    None
}

/// A relationship of `table` in which the program acts on the children: its
/// name, the child and the field of the key.
const fn acting(
    tables: &[Table],
    table: &Table,
) -> Option<(&'static str, &'static str, &'static str)> {
    let mut position = 0;
    while position < table.relationships.len() {
        let relation = &table.relationships[position];
        if relation.policy.acts() {
            let field = match (find(tables, relation.child), relation.key) {
                (Some(child), Key::Found(key)) => tables[child].foreign_keys[key].field,
                _ => "",
            };
            return Some((relation.field, relation.child_model, field));
        }
        position += 1;
    }
    let mut child = 0;
    while child < tables.len() {
        let keys = tables[child].foreign_keys;
        let mut key = 0;
        while key < keys.len() {
            if keys[key].parent.is(table.model.id) {
                if let Some(backref) = &keys[key].backref {
                    if backref.policy.acts() {
                        return Some((backref.name, tables[child].model.name, keys[key].field));
                    }
                }
            }
            key += 1;
        }
        child += 1;
    }
    None
}
