//! The names of relationships: those of one model differ, on whichever side
//! they are declared.

use super::message::Message;
use super::text;
use crate::meta::{ForeignKey, Table};

/// Two relationships of a model have one name.
pub(super) const fn twice(tables: &[Table], parent: &Table) -> Option<Message> {
    let mut child = 0;
    while child < tables.len() {
        let mut key = 0;
        while key < tables[child].foreign_keys.len() {
            let foreign = &tables[child].foreign_keys[key];
            if let Some(backref) = &foreign.backref {
                if foreign.parent.is(parent.model.id)
                    && (is_field(parent, backref.name)
                        || is_earlier_backref(tables, parent, child, key, backref.name))
                {
                    return Some(refusal(tables, parent, child, foreign, backref.name));
                }
            }
            key += 1;
        }
        child += 1;
    }
    None
}

const fn refusal(
    tables: &[Table],
    parent: &Table,
    child: usize,
    foreign: &ForeignKey,
    name: &'static str,
) -> Message {
    Message::new(&[
        "`",
        parent.model.name,
        "` has two relationships called `",
        name,
        "`, one of them the `backref` on `",
        tables[child].model.name,
        ".",
        foreign.field,
        "`: give that another name",
    ])
}

const fn is_field(parent: &Table, name: &str) -> bool {
    let mut position = 0;
    while position < parent.relationships.len() {
        if text::equal(parent.relationships[position].field, name) {
            return true;
        }
        position += 1;
    }
    false
}

/// Whether a key before the one at `last_key` of the table at `last` has a
/// `backref` of that name.
const fn is_earlier_backref(
    tables: &[Table],
    parent: &Table,
    last: usize,
    last_key: usize,
    name: &str,
) -> bool {
    let mut child = 0;
    while child <= last {
        let keys = tables[child].foreign_keys;
        let mut key = 0;
        while key < keys.len() && (child < last || key < last_key) {
            if let Some(backref) = &keys[key].backref {
                if keys[key].parent.is(parent.model.id) && text::equal(backref.name, name) {
                    return true;
                }
            }
            key += 1;
        }
        child += 1;
    }
    false
}
