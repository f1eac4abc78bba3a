//! Rules about what a relationship asks of a delete.

use super::relationship_key;
use crate::check::message::Message;
use crate::check::text;
use crate::meta::{Action, ForeignKey, Key, Model, Policy, Relationship};

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
    // Link rows, which say nothing but that two rows belong together, go.
    let trusts = matches!(relationship.policy, Policy::Trust | Policy::TrustCascade);
    if relationship.far.is_some() && trusts && !key.constraint {
        return Some(Message::new(&[
            "the database does not know the key `",
            relationship.child_model,
            ".",
            key.field,
            "`, which has `constraint = false`, and would not delete the link rows: remove \
             `passive_deletes` to have them deleted by the program",
        ]));
    }
    if relationship.far.is_some() && trusts && !cascades {
        return Some(Message::new(&[
            "the database would not delete the link rows: add `on_delete = \"cascade\"` to the \
             key `",
            relationship.child_model,
            ".",
            key.field,
            "`, or remove `passive_deletes` to have them deleted by the program",
        ]));
    }
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
        // That the column can be NULL, and the field cannot, is said at the field.
        Policy::Nullify if can_be_null(relationship, key) => None,
        Policy::Nullify if key.nullable.is_empty() => Some(Message::new(&[
            "deleting a parent would set `",
            relationship.child_model,
            ".",
            key.field,
            "` to NULL, and ",
            if key.columns.len() == 1 {
                "it is not an `Option`: make it one"
            } else {
                "none of its columns is an `Option`: make one of them one"
            },
            ", or write `#[relationship(cascade \
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
            "` to have it delete them",
            if key.nullable.len() == key.columns.len() {
                ", or `on_delete = \"set_null\"` to have it set the key to NULL"
            } else {
                ""
            },
            ", or write `passive_deletes = \"all\"` if nothing shall be done",
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

/// Whether one of the key's columns can be NULL.
const fn can_be_null(relationship: &Relationship, key: &ForeignKey) -> bool {
    let columns = relationship.child_columns;
    let mut position = 0;
    while position < columns.len() {
        let column = &columns[position];
        if column.nullable && text::contains(key.columns, column.name) {
            return true;
        }
        position += 1;
    }
    false
}
