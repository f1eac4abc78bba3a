//! Finds the key that a relationship is over.

use super::{ForeignKey, Id, Key, NamedKey};
use crate::check::text;

/// The only key to `parent`, other than `near`, that the name allows: the one
/// with just the columns that are named, or else the only one that has them
/// among others.
pub(super) const fn find(
    keys: &[ForeignKey],
    parent: Id,
    named: Option<NamedKey>,
    near: Key,
) -> Key {
    let Some(named) = named else {
        return only(keys, parent, &[], false, near);
    };
    match only(keys, parent, named.columns, true, near) {
        Key::Missing => only(keys, parent, named.columns, false, near),
        found => found,
    }
}

/// The only key to `parent` with the columns: just those, or among others. One
/// that references more columns than it has, or less, is refused where it is, and
/// counts only where no other does.
const fn only(keys: &[ForeignKey], parent: Id, columns: &[&str], exact: bool, near: Key) -> Key {
    let mut found = Key::Missing;
    let mut refused = Key::Missing;
    let mut position = 0;
    while position < keys.len() {
        let key = &keys[position];
        let is_near = matches!(near, Key::Found(near) if near == position);
        if key.parent.is(parent) && !is_near && has(key, columns, exact) {
            if key.columns.len() == key.references.len() {
                found = one_more(found, position);
            } else {
                refused = one_more(refused, position);
            }
        }
        position += 1;
    }
    match found {
        Key::Missing => refused,
        found => found,
    }
}

const fn one_more(found: Key, position: usize) -> Key {
    match found {
        Key::Missing => Key::Found(position),
        _ => Key::Several,
    }
}

const fn has(key: &ForeignKey, columns: &[&str], exact: bool) -> bool {
    // A field may be called otherwise than its column.
    if let ([column], [_]) = (columns, key.columns) {
        return text::equal(column, key.field) || text::equal(column, key.columns[0]);
    }
    let mut position = 0;
    while position < columns.len() {
        if !text::contains(key.columns, columns[position]) {
            return false;
        }
        position += 1;
    }
    !exact || columns.len() == key.columns.len()
}
