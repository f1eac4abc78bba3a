//! Rules about what a foreign key references.

use super::message::Message;
use super::text;
use crate::meta::{ForeignKey, Model};

/// A column that a key names is one of the parent's.
pub const fn referenced_column(parent: Model, name: &str) -> Option<Message> {
    if parent.broken || has_column(parent, name) {
        return None;
    }
    let message = Message::new(&["`", parent.name, "` has no column `", name, "`: "]);
    Some(match nearest(parent, name) {
        Some(near) => message.and(&["did you mean `", near, "`?"]),
        None => column_list(message.and(&["it has "]), parent),
    })
}

/// The columns that a key references are the primary key of the parent or one
/// of its unique ones, and as many as the key has.
pub const fn referenced_key(
    keys: &[ForeignKey],
    position: usize,
    parent: Model,
) -> Option<Message> {
    let key = &keys[position];
    if parent.broken || !parent.has_key || !all_columns(parent, key.references) {
        return None;
    }
    // Where the references were written, the macro has counted them.
    if key.columns.len() != key.references.len() {
        return Some(match whole_key(keys, key) {
            Some(whole) => part_of(key, whole),
            None => other_number(key, parent),
        });
    }
    if is_key(parent, key.references) {
        return None;
    }
    let message = Message::new(&["a foreign key references a unique key, and "]);
    let message = name_list(message, key.references);
    Some(match key.references {
        [column] => message.and(&[
            " of `",
            parent.name,
            "` is not one: add `#[column(unique)]` to `",
            parent.name,
            ".",
            column,
            "`, or reference the primary key",
        ]),
        _ => column_words(
            message.and(&[" of `", parent.name, "` are not one: add `#[model(unique("]),
            key.references,
        )
        .and(&["))]` to `", parent.name, "`, or reference the primary key"]),
    })
}

/// Whether a key references columns that it could.
pub const fn references(keys: &[ForeignKey], position: usize, parent: Model) -> bool {
    let key = &keys[position];
    all_columns(parent, key.references) && referenced_key(keys, position, parent).is_none()
}

/// Whether the primary key is the column alone.
pub const fn is_primary_key(parent: Model, column: &str) -> bool {
    match parent.primary_key {
        [only] => text::equal(only, column),
        _ => false,
    }
}

/// The key that has the column of `key` and all others that are referenced.
const fn whole_key<'a>(keys: &'a [ForeignKey], key: &ForeignKey) -> Option<&'a ForeignKey> {
    let [column] = key.columns else {
        return None;
    };
    let mut position = 0;
    while position < keys.len() {
        let other = &keys[position];
        let is_whole = other.columns.len() == key.references.len();
        if is_whole && other.parent.is(key.parent) && text::contains(other.columns, column) {
            return Some(other);
        }
        position += 1;
    }
    None
}

/// The column is a key, and is in a key.
const fn part_of(key: &ForeignKey, whole: &ForeignKey) -> Message {
    Message::new(&[
        "`",
        key.field,
        "` is in the key `",
        whole.field,
        "` to `",
        whole.parent_model,
        "`, and references nothing alone: remove the field's `#[foreign_key]`",
    ])
}

/// The primary key has more columns than the foreign key, or less.
const fn other_number(key: &ForeignKey, parent: Model) -> Message {
    let message = Message::new(&["the primary key of `", parent.name, "` is "]);
    let message = name_list(message, parent.primary_key);
    let message = match key.columns {
        [column] => message.and(&[", and this foreign key is `", column, "` alone: "]),
        columns => name_list(message.and(&[", and this foreign key is "]), columns).and(&[": "]),
    };
    match parent.primary_key {
        [_] => message.and(&[
            "write one column, or say with `references(...)` which columns are referenced; a \
             primary key of several columns is `#[diesel(primary_key(...))]` on `",
            parent.name,
            "`",
        ]),
        several => column_words(
            message.and(&[
                "write a column for each on the struct, `#[foreign_key(",
                parent.name,
                ", columns(...), references(",
            ]),
            several,
        )
        .and(&["))]`"]),
    }
}

/// Whether the columns are, in any order, just those of a unique key.
const fn is_key(parent: Model, columns: &[&str]) -> bool {
    if let [column] = columns {
        let mut position = 0;
        while position < parent.columns.len() {
            let other = &parent.columns[position];
            if other.unique && text::equal(other.name, column) {
                return true;
            }
            position += 1;
        }
    }
    let mut position = 0;
    while position < parent.uniques.len() {
        if text::same_set(parent.uniques[position], columns) {
            return true;
        }
        position += 1;
    }
    text::same_set(parent.primary_key, columns)
}

const fn has_column(parent: Model, name: &str) -> bool {
    let mut position = 0;
    while position < parent.columns.len() {
        if text::equal(parent.columns[position].name, name) {
            return true;
        }
        position += 1;
    }
    false
}

const fn all_columns(parent: Model, names: &[&str]) -> bool {
    let mut position = 0;
    while position < names.len() {
        if !has_column(parent, names[position]) {
            return false;
        }
        position += 1;
    }
    true
}

/// The column that was probably meant.
const fn nearest(parent: Model, name: &str) -> Option<&'static str> {
    let mut best = None;
    let mut least = usize::MAX;
    let mut position = 0;
    while position < parent.columns.len() {
        let column = parent.columns[position].name;
        let distance = text::distance(column, name);
        let longer = if column.len() > name.len() {
            column.len()
        } else {
            name.len()
        };
        if distance <= longer / 3 && distance < least {
            least = distance;
            best = Some(column);
        }
        position += 1;
    }
    best
}

/// "`a`, `b` and `c`", after the message.
pub(super) const fn name_list(mut message: Message, names: &[&str]) -> Message {
    let mut position = 0;
    while position < names.len() {
        message = message.and(&[separator(position, names.len()), "`", names[position], "`"]);
        position += 1;
    }
    message
}

const fn column_list(mut message: Message, model: Model) -> Message {
    let number = model.columns.len();
    let mut position = 0;
    while position < number {
        let name = model.columns[position].name;
        message = message.and(&[separator(position, number), "`", name, "`"]);
        position += 1;
    }
    message
}

/// What stands before the word at `position` of `number`.
pub(super) const fn separator(position: usize, number: usize) -> &'static str {
    if position == 0 {
        ""
    } else if position + 1 == number {
        " and "
    } else {
        ", "
    }
}

/// "a, b, c", as in an attribute.
const fn column_words(mut message: Message, names: &[&str]) -> Message {
    let mut position = 0;
    while position < names.len() {
        let comma = if position == 0 { "" } else { ", " };
        message = message.and(&[comma, names[position]]);
        position += 1;
    }
    message
}
