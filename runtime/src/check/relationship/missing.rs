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
    if let Some(key) = relationship.parent_key {
        let of = [
            ", which `",
            parent.name,
            ".",
            key,
            "` references: the relationship belongs to `",
            child,
        ];
        let write = [
            "`, as a field of type `HasMany<",
            parent.name,
            ">` or `HasOne<",
            parent.name,
        ];
        let remove = [">`; remove `", relationship.field, "` here"];
        return message.and(&of).and(&write).and(&remove);
    }
    let name = match relationship.child.is(parent.id) {
        true => "Self",
        false => parent.name,
    };
    if parent.primary_key.len() > 1 {
        let add = [
            ": add `#[foreign_key(",
            name,
            ", columns(...))]` to the struct `",
            child,
        ];
        let message = message.and(&add).and(&["`, with a column for each of "]);
        return name_list(message, parent.primary_key);
    }
    add_key(message, relationship, parent.name, name)
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
