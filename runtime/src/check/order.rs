//! The order of the columns of a composite key.

use super::message::Message;
use super::text;
use crate::meta::{ForeignKey, Model, SqlType};

/// The columns of a key that says nothing of what it references stand in the
/// order of the parent's primary key: none of them is called as another of its
/// columns than the one that it would reference, and another order does not
/// suit their types better.
pub const fn in_order(
    child: Model,
    keys: &[ForeignKey],
    position: usize,
    parent: Model,
) -> Option<Message> {
    if !parent.has_key || position >= keys.len() {
        return None;
    }
    if keys[position].columns.len() != parent.primary_key.len() {
        return None;
    }
    let columns = keys[position].columns;
    let primary_key = parent.primary_key;
    let mut place = 0;
    while place < columns.len() {
        let column = columns[place];
        if !text::equal(column, primary_key[place]) && text::contains(primary_key, column) {
            let message = would_reference(column, parent, place).and(&["write `references("]);
            let message = references_by_name(message, columns, primary_key);
            return Some(message.and(&[")` after `columns(...)`"]));
        }
        place += 1;
    }
    in_order_of_types(child, columns, parent)
}

const fn would_reference(column: &str, parent: Model, place: usize) -> Message {
    Message::new(&[
        "`",
        column,
        "` would reference `",
        parent.name,
        ".",
        parent.primary_key[place],
        "`, by the order of the primary key: ",
    ])
}

/// Where each column has another of the primary key for its type, and not the one
/// that it would reference, the order is wrong.
const fn in_order_of_types(child: Model, columns: &[&str], parent: Model) -> Option<Message> {
    let mut wrong = None;
    let mut place = columns.len();
    while place > 0 {
        place -= 1;
        if !same_type(child, columns[place], parent, place) {
            wrong = Some(place);
        }
    }
    let Some(wrong) = wrong else { return None };
    let mut message = would_reference(columns[wrong], parent, wrong).and(&["write `columns("]);
    let mut left = [true; MOST_COLUMNS];
    let mut place = 0;
    while place < columns.len() {
        let Some(found) = first_of_type(child, columns, &left, parent, place) else {
            return None;
        };
        left[found] = false;
        message = message.and(&[if place == 0 { "" } else { ", " }, columns[found]]);
        place += 1;
    }
    Some(message.and(&[")`"]))
}

/// How many columns a primary key has whose order is looked at.
const MOST_COLUMNS: usize = 8;

/// Of the columns that are left, the first with the type of that column of the
/// primary key.
const fn first_of_type(
    child: Model,
    columns: &[&str],
    left: &[bool; MOST_COLUMNS],
    parent: Model,
    place: usize,
) -> Option<usize> {
    let mut position = 0;
    while position < columns.len() && position < MOST_COLUMNS {
        if left[position] && same_type(child, columns[position], parent, place) {
            return Some(position);
        }
        position += 1;
    }
    None
}

/// Whether the column has the type of the parent's at `place` in its primary key.
const fn same_type(child: Model, column: &str, parent: Model, place: usize) -> bool {
    match (
        type_of(child, column),
        type_of(parent, parent.primary_key[place]),
    ) {
        (Some(left), Some(right)) => left.is(right),
        _ => false,
    }
}

const fn type_of(model: Model, name: &str) -> Option<SqlType> {
    let mut position = 0;
    while position < model.columns.len() {
        if text::equal(model.columns[position].name, name) {
            return Some(model.columns[position].sql_type);
        }
        position += 1;
    }
    None
}

/// For each column the one of its name in the primary key, and for the others
/// those that are left.
const fn references_by_name(
    mut message: Message,
    columns: &[&str],
    primary_key: &[&str],
) -> Message {
    let mut left = 0;
    let mut place = 0;
    while place < columns.len() {
        let mut name = columns[place];
        if !text::contains(primary_key, name) {
            while left < primary_key.len() && text::contains(columns, primary_key[left]) {
                left += 1;
            }
            if left < primary_key.len() {
                name = primary_key[left];
                left += 1;
            }
        }
        message = message.and(&[if place == 0 { "" } else { ", " }, name]);
        place += 1;
    }
    message
}
