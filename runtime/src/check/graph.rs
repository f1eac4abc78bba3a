//! Rules over all models of a schema.

use super::message::Message;
use super::text;
use super::unseen::unseen;
use crate::meta::{ForeignKey, Id, Identity, Model, SchemaId, Table};

/// A child is in the schema of its parents, of which there is one for each
/// key: a delete of a parent sees only what its schema has.
pub const fn same_schema(
    keys: &[ForeignKey],
    child: &'static str,
    is_in_schema: bool,
    parents: &[Option<SchemaId>],
) -> Option<Message> {
    // A child in another schema: there the parent is missing, and said to be.
    if is_in_schema {
        return None;
    }
    let mut position = 0;
    while position < keys.len() {
        if let Some(parents) = parents[position] {
            return Some(Message::new(&[
                "`",
                child,
                "` references `",
                keys[position].parent_model,
                "`, and is missing from its schema: add it, `schema! { ",
                parents.name,
                ": ..., ",
                child,
                " }`",
            ]));
        }
        position += 1;
    }
    None
}

/// Whether a model of a table that is there already is missing from the schemas of
/// those that it is linked to: they name no other model of its table, either.
pub const fn is_forgotten(
    schema: Option<SchemaId>,
    model: Option<Identity>,
    linked: &[Option<SchemaId>],
) -> bool {
    let (None, Some(model)) = (schema, model) else {
        return false;
    };
    let mut is_linked = false;
    let mut position = 0;
    while position < linked.len() {
        if let Some(schema) = linked[position] {
            // Its models may say of one table that it is in a schema, or not.
            if has_table_of(schema.members, model) {
                return false;
            }
            is_linked = true;
        }
        position += 1;
    }
    is_linked
}

const fn has_table_of(members: &[Option<Identity>], model: Identity) -> bool {
    let mut position = 0;
    while position < members.len() {
        if let Some(member) = members[position] {
            if member.may_be_of_the_table_of(model) {
                return true;
            }
        }
        position += 1;
    }
    false
}

/// Whether neither the model at `position` nor another of its table is there
/// already.
pub const fn is_first(members: &[Option<Identity>], position: usize) -> bool {
    earlier(members, position).is_none()
}

/// A model of the schema, at `position`: all that it references is in the
/// schema, and the database deletes nothing whose children the program must
/// see. Another may be the same by another path, if it `may_be_there_twice`.
pub const fn member(
    tables: &[Table],
    members: &[Option<Identity>],
    position: usize,
    may_be_there_twice: bool,
) -> Option<Message> {
    let table = &tables[position];
    if let Some(position_of_other) = earlier(members, position) {
        let other = tables[position_of_other].model;
        // A model by two names has two impls of one trait, which the compiler
        // sees by itself.
        let is_seen = other.id.is(table.model.id) && !may_be_there_twice;
        return if is_seen {
            None
        } else {
            let paths = [path(members, position), path(members, position_of_other)];
            Some(there_already(table.model, other, paths))
        };
    }
    let mut key = 0;
    while key < table.foreign_keys.len() {
        let foreign = &table.foreign_keys[key];
        // Of what is no model, that is said elsewhere.
        let is_model = !foreign.parent_model.is_empty();
        if is_model && find(tables, foreign.parent).is_none() {
            return if is_missed_before(tables, position, foreign.parent) {
                None
            } else {
                Some(missing(table, foreign.parent_model))
            };
        }
        key += 1;
    }
    unseen(tables, table)
}

/// An earlier model that is the one at `position`, or is of the same table.
const fn earlier(members: &[Option<Identity>], position: usize) -> Option<usize> {
    let Some(member) = members[position] else {
        return None;
    };
    let mut earlier = 0;
    while earlier < position {
        if let Some(other) = members[earlier] {
            if other.model.is(member.model) || other.is_of_the_table_of(member) {
                return Some(earlier);
            }
        }
        earlier += 1;
    }
    None
}

/// Where the table of a member is.
const fn path(members: &[Option<Identity>], position: usize) -> &'static str {
    match members[position] {
        Some(member) => member.path,
        None => "",
    }
}

const fn there_already(model: Model, other: Model, paths: [&'static str; 2]) -> Message {
    if model.id.is(other.id) {
        return Message::new(&[
            "`",
            model.name,
            "` is in the schema twice: remove one of the two",
        ]);
    }
    let [path, path_of_other] = paths;
    let message = Message::new(&[
        "`",
        model.name,
        "` declares the table `",
        model.table,
        "`, as `",
        other.name,
        "` does: keep one model for each table; another struct that reads it is one of Diesel's, \
         `#[derive(Queryable, Selectable)]` with `#[diesel(table_name = ",
        path_of_other,
        ")]`",
    ]);
    if text::equal(path, path_of_other) {
        return message;
    }
    message
        .and(&["; of two tables in two schemas of the database, one says `#[model(schema = ...)]`"])
}

/// Whether a model before `position` is linked to the one that is missing, and
/// says so.
const fn is_missed_before(tables: &[Table], position: usize, missing: Id) -> bool {
    let mut earlier = 0;
    while earlier < position {
        let keys = tables[earlier].foreign_keys;
        let mut key = 0;
        while key < keys.len() {
            if keys[key].parent.is(missing) {
                return true;
            }
            key += 1;
        }
        earlier += 1;
    }
    false
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

pub(super) const fn find(tables: &[Table], id: Id) -> Option<usize> {
    let mut position = 0;
    while position < tables.len() {
        if tables[position].model.id.is(id) {
            return Some(position);
        }
        position += 1;
    }
    None
}
