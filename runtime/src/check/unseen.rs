//! What the database deletes of itself, and the program would have to see.

use super::graph::find;
use super::message::Message;
use super::references::separator;
use super::relationship;
use crate::meta::{Action, Key, Policy, Relationship, Table};

/// The database deletes rows of `table`, and relationships of it would have the
/// program see that.
pub(super) const fn unseen(tables: &[Table], table: &Table) -> Option<Message> {
    let Some(position) = deleted_by_the_database(tables, table) else {
        return None;
    };
    let Some(acting) = acting(tables, table, 0) else {
        return None;
    };
    let foreign = &table.foreign_keys[position];
    let message = Message::new(&[
        "the database deletes `",
        table.model.name,
        "` with its `",
        foreign.parent_model,
        "` (`",
        table.model.name,
        ".",
        foreign.field,
        "`, ON DELETE CASCADE), and the program does not see it: ",
    ]);
    let message = not_followed(message, tables, table).and(&[
        "; have `",
        table.model.name,
        "` deleted by the program, ",
    ]);
    let message = deleted_by_the_program(message, tables, table, position).and(&[", or "]);
    Some(trusted(message, tables, table, &acting))
}

/// "the relationships `a` and `b` of `Child` would not be followed"
const fn not_followed(message: Message, tables: &[Table], table: &Table) -> Message {
    let mut number = 0;
    while acting(tables, table, number).is_some() {
        number += 1;
    }
    let mut message = message.and(&[match number {
        1 => "the relationship ",
        _ => "the relationships ",
    }]);
    let mut position = 0;
    while let Some(acting) = acting(tables, table, position) {
        message = message.and(&[separator(position, number), "`", acting.name, "`"]);
        position += 1;
    }
    message.and(&[" of `", table.model.name, "` would not be followed"])
}

/// How the program would delete the rows, along the key at `position`.
const fn deleted_by_the_program(
    message: Message,
    tables: &[Table],
    table: &Table,
    position: usize,
) -> Message {
    let foreign = &table.foreign_keys[position];
    if let Some(backref) = &foreign.backref {
        return message.and(&[
            "with `#[relationship(backref = ",
            backref.name,
            ", cascade = \"all, delete\")]` on `",
            table.model.name,
            ".",
            foreign.field,
            "`",
        ]);
    }
    let Some(relation) = relation(tables, table, position) else {
        return message.and(&[
            "with `#[relationship(cascade = \"all, delete\")]` on a field `HasMany<",
            table.model.name,
            ">` of `",
            foreign.parent_model,
            "`",
        ]);
    };
    let message = match (relation.far, relation.named_key) {
        (Some(_), _) => message.and(&["without `passive_deletes` on the `ManyToMany` `"]),
        (None, None) => message.and(&["with `#[relationship(cascade = \"all, delete\")]` on `"]),
        (None, Some(named)) => {
            let is = match named.as_bytes() {
                [b'(', ..] => "",
                _ => " = ",
            };
            message.and(&[
                "with `#[relationship(foreign_key",
                is,
                named,
                ", cascade = \"all, delete\")]` on `",
            ])
        }
    };
    message.and(&[foreign.parent_model, ".", relation.field, "`"])
}

/// How the database would delete all that the program had to.
const fn trusted(message: Message, tables: &[Table], table: &Table, first: &Acting) -> Message {
    if acting(tables, table, 1).is_some() {
        return message.and(&[
            "give each of them `passive_deletes`, with `on_delete = \"cascade\"` on its key",
        ]);
    }
    match first.key {
        Some(key) => message.and(&[
            "give `",
            first.name,
            "` `passive_deletes` with `on_delete = \"cascade\"` on the key `",
            first.child,
            ".",
            key,
            "`",
        ]),
        None => message.and(&[
            "leave the `cascade` out of `",
            first.name,
            "`, with `passive_deletes` in its place",
        ]),
    }
}

/// The position of the key by which the database deletes rows of `table`
/// without the program.
const fn deleted_by_the_database(tables: &[Table], table: &Table) -> Option<usize> {
    let mut position = 0;
    while position < table.foreign_keys.len() {
        let key = &table.foreign_keys[position];
        let cascades = matches!(key.on_delete, Action::Cascade) && key.constraint;
        let emitted = match policy(tables, table, position) {
            Some(policy) => policy.acts(),
            None => false,
        };
        // A parent that is broken, or no model, has not said what its
        // relationships are.
        let is_broken = match find(tables, key.parent) {
            Some(parent) => tables[parent].model.broken,
            None => true,
        };
        if cascades && !emitted && !is_broken {
            return Some(position);
        }
        position += 1;
    }
    None
}

/// What is declared for the key of `table` at `position`, on either side.
pub(crate) const fn policy(tables: &[Table], table: &Table, position: usize) -> Option<Policy> {
    if let Some(backref) = &table.foreign_keys[position].backref {
        return Some(backref.policy);
    }
    match relation(tables, table, position) {
        Some(relation) => Some(relation.policy),
        None => None,
    }
}

/// What the parent declares for the key of `table` at `position`.
const fn relation(
    tables: &[Table],
    table: &Table,
    position: usize,
) -> Option<&'static Relationship> {
    let Some(parent) = find(tables, table.foreign_keys[position].parent) else {
        return None;
    };
    let relationships = tables[parent].relationships;
    let mut relationship = 0;
    while relationship < relationships.len() {
        let relation = &relationships[relationship];
        let over_it = matches!(relation.key, Key::Found(key) if key == position);
        if over_it && relation.child.is(table.model.id) {
            return Some(relation);
        }
        relationship += 1;
    }
    None
}

/// A relationship that the program has to follow.
struct Acting {
    name: &'static str,
    child: &'static str,
    /// The key that the database could be trusted with instead; `None` where
    /// it is rows of the far side that are deleted.
    key: Option<&'static str>,
}

/// The relationship of `table`, of all in which the program acts on other rows,
/// that `skipped` others are before.
const fn acting(tables: &[Table], table: &Table, mut skipped: usize) -> Option<Acting> {
    let mut position = 0;
    while position < table.relationships.len() {
        if let Some(acting) = acting_relationship(tables, table, position) {
            if skipped == 0 {
                return Some(acting);
            }
            skipped -= 1;
        }
        position += 1;
    }
    let mut child = 0;
    while child < tables.len() {
        let mut key = 0;
        while key < tables[child].foreign_keys.len() {
            if let Some(acting) = acting_backref(&tables[child], key, table) {
                if skipped == 0 {
                    return Some(acting);
                }
                skipped -= 1;
            }
            key += 1;
        }
        child += 1;
    }
    None
}

/// A relationship that `table` declares.
const fn acting_relationship(tables: &[Table], table: &Table, position: usize) -> Option<Acting> {
    let relation = &table.relationships[position];
    let to_the_far_side = matches!(relation.far, Some(far) if far.delete);
    // Of one that is refused it is not known what it will be.
    let is_refused = relationship::is_refused(table.model, table.relationships, position);
    if is_refused || !(to_the_far_side || relation.policy.acts()) {
        return None;
    }
    let key = match (find(tables, relation.child), relation.key) {
        _ if to_the_far_side => None,
        (Some(child), Key::Found(key)) => Some(tables[child].foreign_keys[key].field),
        _ => Some(""),
    };
    Some(Acting {
        name: relation.field,
        child: relation.child_model,
        key,
    })
}

/// The relationship that `child` declares on its key at `position`, if that is to
/// `table`.
const fn acting_backref(child: &Table, position: usize, table: &Table) -> Option<Acting> {
    let key = &child.foreign_keys[position];
    match &key.backref {
        Some(backref) if key.parent.is(table.model.id) && backref.policy.acts() => Some(Acting {
            name: backref.name,
            child: child.model.name,
            key: Some(key.field),
        }),
        _ => None,
    }
}
