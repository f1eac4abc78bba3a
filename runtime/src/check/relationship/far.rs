//! Rules about the far side of a `ManyToMany`.

use super::missing::add_key;
use crate::check::message::Message;
use crate::meta::{Key, Model, Relationship};

/// The far side, where what is named as the link table has no key to either.
pub(super) const fn links_nothing(
    parent: Model,
    relationship: &Relationship,
) -> Option<&'static str> {
    let is_near_missing =
        matches!(relationship.key, Key::Missing) && relationship.named_key.is_none();
    match relationship.far {
        Some(far) if far.broken || far.id.is(parent.id) => None,
        Some(far) if is_near_missing && matches!(far.key, Key::Missing) => Some(far.model),
        _ => None,
    }
}

/// A `ManyToMany` has, on its link table, exactly one key to the far side, which
/// has `others` for its relationships.
pub const fn relationship_far(
    parent: Model,
    relationships: &[Relationship],
    position: usize,
    others: &[Relationship],
) -> Option<Message> {
    let relationship = &relationships[position];
    let Some(far) = relationship.far else {
        return None;
    };
    // Which key is the far one depends on which is the near one.
    let undecided = far.id.is(parent.id) && !matches!(relationship.key, Key::Found(_));
    if relationship.child_broken || far.broken || undecided {
        return None;
    }
    // That has been said where it is named.
    if links_nothing(parent, relationship).is_some() {
        return None;
    }
    if relationship.child.is(parent.id) || relationship.child.is(far.id) {
        return Some(Message::new(&[
            "`",
            relationship.child_model,
            "` is itself a side of `",
            relationship.field,
            "`: name the table between the two sides in `secondary`, or remove it and write \
             `HasMany<",
            relationship.child_model,
            ">`",
        ]));
    }
    match far.key {
        Key::Found(_) => None,
        Key::Missing if !far.id.is(parent.id) && is_of_both(relationship, others) => None,
        Key::Missing if far.id.is(parent.id) && is_missed(relationships, position) => None,
        // Of the wrong link table it does not matter what else it has.
        Key::Several if matches!(relationship.key, Key::Missing) => None,
        Key::Missing => {
            let message = Message::new(&[
                "`",
                relationship.child_model,
                "` has no ",
                if far.id.is(parent.id) { "second " } else { "" },
                "foreign key to `",
                far.model,
                "`, the far side of `",
                relationship.field,
                "`",
            ]);
            let message = add_key(message, relationship, far.model, far.model);
            Some(message.and(&[", or name another link table in `secondary`"]))
        }
        Key::Several => Some(Message::new(&[
            "`",
            relationship.child_model,
            "` has several foreign keys to `",
            far.model,
            "`, and which of them is the far side of `",
            relationship.field,
            "` cannot be said: write `HasMany<",
            relationship.child_model,
            ">`, and remove `secondary`",
        ])),
    }
}

/// Whether the far side has a relationship over the same link table, which says
/// that its key is missing.
const fn is_of_both(relationship: &Relationship, others: &[Relationship]) -> bool {
    let mut position = 0;
    while position < others.len() {
        let other = &others[position];
        if other.far.is_some() && other.child.is(relationship.child) {
            return true;
        }
        position += 1;
    }
    false
}

/// Whether another relationship over the same link table says that a key of that is
/// missing.
const fn is_missed(relationships: &[Relationship], position: usize) -> bool {
    let link = relationships[position].child;
    let mut other = 0;
    while other < relationships.len() {
        let relationship = &relationships[other];
        let is_missing = matches!(relationship.key, Key::Missing);
        if other != position && is_missing && relationship.child.is(link) {
            return true;
        }
        other += 1;
    }
    false
}
