//! What is said of a foreign key that is not there.

use super::far::links_nothing;
use crate::check::message::Message;
use crate::check::references::name_list;
use crate::check::text;
use crate::meta::{Model, Relationship};

/// The child has no key to the parent.
pub(super) const fn no_key(parent: Model, relationship: &Relationship) -> Message {
    let child = relationship.child_model;
    if let Some(far) = links_nothing(parent, relationship) {
        return Message::new(&[
            "`",
            child,
            "` has no foreign key to `",
            parent.name,
            "`, and none to `",
            far,
            "`: name the model in `secondary` that has both",
        ]);
    }
    let message = Message::new(&["`", child, "` has no foreign key to `", parent.name, "`"]);
    let name = match relationship.child.is(parent.id) {
        true => "Self",
        false => parent.name,
    };
    let message = if parent.primary_key.len() > 1 {
        let add = [
            ": add `#[foreign_key(",
            name,
            ", columns(...))]` to the struct `",
            child,
        ];
        let message = message.and(&add).and(&["`, with a column for each of "]);
        name_list(message, parent.primary_key)
    } else {
        add_key(message, relationship, parent.name, name)
    };
    // A field of the child that is named after the parent says which side has the key.
    match (
        key_column(relationship, parent.name),
        relationship.parent_key,
    ) {
        (None, Some(key)) => other_side(message, parent, relationship, key),
        _ => message,
    }
}

/// The relationship may be meant for a key of the parent's own.
const fn other_side(
    message: Message,
    parent: Model,
    relationship: &Relationship,
    key: &str,
) -> Message {
    let (parent, child) = (parent.name, relationship.child_model);
    message
        .and(&[
            "; or, if `",
            parent,
            ".",
            key,
            "` is the key that is meant, write `HasMany<",
        ])
        .and(&[
            parent,
            ">` or `HasOne<",
            parent,
            ">` in `",
            child,
            "`, and remove `",
        ])
        .and(&[relationship.field, "` here"])
}

/// Which field of the child was probably meant to be a foreign key to `model`, and what
/// to write there, where that is called `name`.
pub(super) const fn add_key(
    message: Message,
    relationship: &Relationship,
    model: &str,
    name: &str,
) -> Message {
    let child = relationship.child_model;
    match key_column(relationship, model) {
        Some((column, None)) => message
            .and(&[
                ": add `#[foreign_key(",
                name,
                ")]` to `",
                child,
                ".",
                column,
            ])
            .and(&["`"]),
        Some((column, Some(other))) => message
            .and(&[", and `", child, ".", column, "` references `", other])
            .and(&["`: write `#[foreign_key(", name, ")]` there"]),
        None => message
            .and(&[
                ": add `#[foreign_key(",
                name,
                ")]` to the field of `",
                child,
            ])
            .and(&["` that holds it"]),
    }
}

/// The child's column that is named after the model, and the other model that it
/// references by itself, if it does.
const fn key_column(
    relationship: &Relationship,
    model: &str,
) -> Option<(&'static str, Option<&'static str>)> {
    let columns = relationship.child_columns;
    let mut position = 0;
    while position < columns.len() {
        let column = columns[position].name;
        if text::is_key_of(column, model) {
            return match referenced_by(relationship, column) {
                Some(referenced) if text::equal(referenced, model) => None,
                referenced => Some((column, referenced)),
            };
        }
        position += 1;
    }
    None
}

const fn referenced_by(relationship: &Relationship, column: &str) -> Option<&'static str> {
    let keys = relationship.child_keys;
    let mut position = 0;
    while position < keys.len() {
        match keys[position].columns {
            [only] if text::equal(only, column) => return Some(keys[position].parent_model),
            _ => position += 1,
        }
    }
    None
}
