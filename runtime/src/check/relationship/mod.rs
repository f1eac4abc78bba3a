//! Rules between a relationship on the parent and the child's key. Those of a
//! relationship on the child are in the macros' `check::relationships`, in the
//! same words.

mod far;
mod missing;
mod policy;

use self::missing::no_key;
use super::message::Message;
use super::text;
use crate::meta::{Backref, ForeignKey, Key, Model, Relationship};

pub use self::far::relationship_far;
pub use self::policy::relationship_policy;

/// Whether the relationship breaks one of these rules.
pub(super) const fn is_refused(
    parent: Model,
    relationships: &[Relationship],
    position: usize,
) -> bool {
    relationship_key(parent, relationships, position).is_some()
        || relationship_far(parent, relationships, position, &[]).is_some()
        || relationship_policy(parent, relationships, position).is_some()
}

/// The relationship has exactly one key, and has it for itself.
pub const fn relationship_key(
    parent: Model,
    relationships: &[Relationship],
    position: usize,
) -> Option<Message> {
    let relationship = &relationships[position];
    if relationship.child_broken {
        return None;
    }
    let keys = relationship.child_keys;
    let key = match (relationship.key, relationship.named_key) {
        (Key::Found(key), _) => &keys[key],
        // What is meant may be the key to something that is no model, as has
        // been said.
        (Key::Missing, _) if has_key_to_no_model(keys) => return None,
        // Each has been refused where it is.
        (Key::Several, _) if have_other_lengths(keys, parent) => return None,
        (Key::Several, Some(named)) => {
            return Some(several_with(parent, relationship, named));
        }
        (Key::Missing, Some(named)) => return Some(no_such_key(parent, relationship, named)),
        (Key::Missing, None) => return Some(no_key(parent, relationship)),
        (Key::Several, None) => return Some(several(parent, relationship)),
    };
    // Of the wrong link table it does not matter what else its keys are for.
    if relationship_far(parent, relationships, position, &[]).is_some() {
        return None;
    }
    if let Some(backref) = &key.backref {
        return Some(there_by_backref(relationship, key, backref));
    }
    if let Some(other) = earlier_over_the_key(relationships, position) {
        return Some(there_already(relationship, key, other));
    }
    if relationship.one && !key.unique {
        return Some(not_one(relationship, key));
    }
    None
}

/// The child declares the relationship, too.
const fn there_by_backref(
    relationship: &Relationship,
    key: &ForeignKey,
    backref: &Backref,
) -> Message {
    Message::new(&[
        "the key `",
        relationship.child_model,
        ".",
        key.field,
        "` has a relationship already, the `backref = ",
        backref.name,
        "` on it: declare it on one side only",
    ])
}

/// A relationship before the one at `position` that is over the same key.
const fn earlier_over_the_key(
    relationships: &[Relationship],
    position: usize,
) -> Option<&Relationship> {
    let relationship = &relationships[position];
    let mut earlier = 0;
    while earlier < position {
        let other = &relationships[earlier];
        if other.child.is(relationship.child) && same_key(other.key, relationship.key) {
            return Some(other);
        }
        earlier += 1;
    }
    None
}

/// The parent declares another relationship over the key.
const fn there_already(
    relationship: &Relationship,
    key: &ForeignKey,
    other: &Relationship,
) -> Message {
    Message::new(&[
        "the key `",
        relationship.child_model,
        ".",
        key.field,
        "` has a relationship already, `",
        other.field,
        "`: remove one of the two, or name another key with `foreign_key = ...`",
    ])
}

/// A `HasOne` may have several children.
const fn not_one(relationship: &Relationship, key: &ForeignKey) -> Message {
    let unique = match key.columns {
        [_] => ["#[column(unique", "", ")]"],
        _ => ["#[model(unique", key.field, ")]"],
    };
    Message::new(&[
        "several rows of `",
        relationship.child_model,
        "` can have the same `",
        key.field,
        "`, so this is no `HasOne`: write `HasMany<",
        relationship.child_model,
        ">`, or make the key `",
    ])
    .and(&unique)
    .and(&["`"])
}

/// Several keys have what `foreign_key` names.
const fn several_with(parent: Model, relationship: &Relationship, named: &str) -> Message {
    Message::new(&[
        "`",
        relationship.child_model,
        "` has several foreign keys to `",
        parent.name,
        "` with `",
        named,
        "` in them: name all columns of one, `",
    ])
    .and(&key_option(first_key(relationship.child_keys, parent)))
    .and(&["`"])
}

/// No key has what `foreign_key` names.
const fn no_such_key(parent: Model, relationship: &Relationship, named: &str) -> Message {
    let message = Message::new(&[
        "`",
        relationship.child_model,
        "` has no foreign key `",
        named,
        "` to `",
        parent.name,
        "`: ",
    ]);
    if let Some(near) = near_key(relationship.child_keys, parent, named) {
        return message.and(&["did you mean `", near, "`?"]);
    }
    let message = message.and(&["name "]);
    match named.as_bytes() {
        [b'(', ..] => message.and(&["the columns of one, as its `columns(...)` does"]),
        _ => message.and(&[
            "a field of `",
            relationship.child_model,
            "` with `#[foreign_key(",
            parent.name,
            ")]`",
        ]),
    }
}

/// The child has several keys to the parent, and none is named.
const fn several(parent: Model, relationship: &Relationship) -> Message {
    Message::new(&[
        "`",
        relationship.child_model,
        "` has several foreign keys to `",
        parent.name,
        "`: say which, `#[relationship(",
    ])
    .and(&key_option(first_key(relationship.child_keys, parent)))
    .and(&[")]`; `join = false` on the other keys leaves `inner_join` and `belonging_to` to one"])
}

/// Whether no key to the parent has as many columns as it references.
const fn have_other_lengths(keys: &[ForeignKey], parent: Model) -> bool {
    let mut position = 0;
    while position < keys.len() {
        let key = &keys[position];
        if key.parent.is(parent.id) && key.columns.len() == key.references.len() {
            return false;
        }
        position += 1;
    }
    true
}

const fn has_key_to_no_model(keys: &[ForeignKey]) -> bool {
    let mut position = 0;
    while position < keys.len() {
        if keys[position].parent_model.is_empty() {
            return true;
        }
        position += 1;
    }
    false
}

const fn same_key(left: Key, right: Key) -> bool {
    match (left, right) {
        (Key::Found(left), Key::Found(right)) => left == right,
        _ => false,
    }
}

/// The first key of the child that references the parent, for an example.
const fn first_key(keys: &[ForeignKey], parent: Model) -> Option<&ForeignKey> {
    let mut position = 0;
    while position < keys.len() {
        if keys[position].parent.is(parent.id) {
            return Some(&keys[position]);
        }
        position += 1;
    }
    None
}

/// The key of the child to the parent that was probably meant.
const fn near_key(keys: &[ForeignKey], parent: Model, named: &str) -> Option<&'static str> {
    let mut position = 0;
    while position < keys.len() {
        let key = &keys[position];
        let is_near = text::distance(key.field, named) <= key.field.len() / 3;
        if key.parent.is(parent.id) && is_near {
            return Some(key.field);
        }
        position += 1;
    }
    None
}

/// `foreign_key = a`, or `foreign_key(a, b)`.
const fn key_option(key: Option<&ForeignKey>) -> [&'static str; 3] {
    match key {
        Some(key) if key.columns.len() == 1 => ["foreign_key", " = ", key.field],
        Some(key) => ["foreign_key", "", key.field],
        None => ["foreign_key", " = ", "..."],
    }
}
