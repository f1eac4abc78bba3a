//! Rules between a relationship on the parent and the child's key. Those of a
//! relationship on the child are in the macros' `check::relationships`, in the
//! same words.

use super::message::Message;
use crate::meta::{Action, ForeignKey, Key, Model, Policy, Relationship};

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
        (_, Some(named)) => {
            return Some(Message::new(&[
                "`",
                relationship.child_model,
                "` has no foreign key `",
                named,
                "` to `",
                parent.name,
                "`: name a field of `",
                relationship.child_model,
                "` with `#[foreign_key(",
                parent.name,
                ")]`",
            ]));
        }
        (Key::Missing, None) => {
            return Some(Message::new(&[
                "`",
                relationship.child_model,
                "` has no foreign key to `",
                parent.name,
                "`: add `#[foreign_key(",
                parent.name,
                ")]` to the field of `",
                relationship.child_model,
                "` that holds it",
            ]));
        }
        (Key::Several, None) => {
            return Some(Message::new(&[
                "`",
                relationship.child_model,
                "` has several foreign keys to `",
                parent.name,
                "`: say which, `#[relationship(foreign_key = ",
                first_key(keys, parent),
                ")]`",
            ]));
        }
    };
    if let Some(backref) = &key.backref {
        return Some(Message::new(&[
            "the key `",
            relationship.child_model,
            ".",
            key.field,
            "` has a relationship already, the `backref = ",
            backref.name,
            "` on it: declare it on one side only",
        ]));
    }
    let mut earlier = 0;
    while earlier < position {
        let other = &relationships[earlier];
        if other.child.is(relationship.child) && same_key(other.key, relationship.key) {
            return Some(Message::new(&[
                "the key `",
                relationship.child_model,
                ".",
                key.field,
                "` has a relationship already, `",
                other.field,
                "`: remove one of the two, or name another key with `foreign_key = ...`",
            ]));
        }
        earlier += 1;
    }
    if relationship.one && !key.unique {
        return Some(Message::new(&[
            "several rows of `",
            relationship.child_model,
            "` can have the same `",
            key.field,
            "`, so this is no `HasOne`: write `HasMany<",
            relationship.child_model,
            ">`, or make the key `#[column(unique)]`",
        ]));
    }
    None
}

/// The options of the relationship fit its key.
pub const fn relationship_policy(
    parent: Model,
    relationships: &[Relationship],
    position: usize,
) -> Option<Message> {
    let relationship = &relationships[position];
    // A relationship without a key of its own has its message already.
    if relationship.child_broken || relationship_key(parent, relationships, position).is_some() {
        return None;
    }
    let keys = relationship.child_keys;
    let key = match relationship.key {
        Key::Found(key) => &keys[key],
        Key::Missing | Key::Several => return None,
    };
    let cascades = matches!(key.on_delete, Action::Cascade);
    let acts = cascades || matches!(key.on_delete, Action::SetNull | Action::SetDefault);
    match relationship.policy {
        Policy::Nullify if cascades => Some(Message::new(&[
            "deleting a parent would set `",
            relationship.child_model,
            ".",
            key.field,
            "` to NULL before the database can cascade: add `#[relationship(passive_deletes)]` \
             to trust the database, or `#[relationship(cascade = \"all, delete\")]` to delete \
             the children",
        ])),
        Policy::Nullify if key.nullable.is_empty() => Some(Message::new(&[
            "deleting a parent would set `",
            relationship.child_model,
            ".",
            key.field,
            "` to NULL, and it is not an `Option`: make it one, or write `#[relationship(cascade \
             = \"all, delete\")]` to delete the children, or `#[relationship(passive_deletes)]` \
             with `on_delete = \"cascade\"` on the key to have the database delete them",
        ])),
        Policy::Trust | Policy::TrustCascade if !key.constraint => Some(Message::new(&[
            "the database does not know the key `",
            relationship.child_model,
            ".",
            key.field,
            "`, which has `constraint = false`, and would do nothing: write `cascade = \"all, \
             delete\"`, or `passive_deletes = \"all\"` if nothing shall be done",
        ])),
        Policy::Trust if !acts => Some(Message::new(&[
            "the database would do nothing to the children: add `on_delete = \"cascade\"` to the \
             key `",
            relationship.child_model,
            ".",
            key.field,
            "`, or write `passive_deletes = \"all\"` if nothing shall be done",
        ])),
        Policy::TrustCascade if !cascades => Some(Message::new(&[
            "the database would not delete the children: add `on_delete = \"cascade\"` to the \
             key `",
            relationship.child_model,
            ".",
            key.field,
            "`, or remove `passive_deletes` to have them deleted by the program",
        ])),
        _ => None,
    }
}

const fn same_key(left: Key, right: Key) -> bool {
    match (left, right) {
        (Key::Found(left), Key::Found(right)) => left == right,
        _ => false,
    }
}

/// The first field of the child that references the parent, for an example.
const fn first_key(keys: &[ForeignKey], parent: Model) -> &'static str {
    let mut position = 0;
    while position < keys.len() {
        if keys[position].parent.is(parent.id) {
            return keys[position].field;
        }
        position += 1;
    }
    ""
}
