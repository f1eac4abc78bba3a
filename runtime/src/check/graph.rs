//! Rules over all models of a schema.

use super::message::Message;
use super::relationship;
use crate::meta::{
    Action, ForeignKey, Id, Identity, Key, Model, Policy, Relationship, SchemaId, Table,
};

/// A child is in the schema of its parents, of which there is one for each
/// key: a delete of a parent sees only what its schema has.
pub const fn same_schema(
    keys: &[ForeignKey],
    child: &'static str,
    is_in_schema: bool,
    parents: &[Option<SchemaId>],
) -> Option<Message> {
    // A child in another schema: there the parent is missing, and said to be.
    if is_in_schema {
        return None;
    }
    let mut position = 0;
    while position < keys.len() {
        if let Some(parents) = parents[position] {
            return Some(Message::new(&[
                "`",
                child,
                "` references `",
                keys[position].parent_model,
                "`, and is missing from its schema: add it, `schema! { ",
                parents.name,
                ": ..., ",
                child,
                " }`",
            ]));
        }
        position += 1;
    }
    None
}

/// Whether a model of a table that is there already is missing from the schemas of
/// those that it is linked to: they name no other model of its table, either.
pub const fn is_forgotten(
    schema: Option<SchemaId>,
    model: Option<Identity>,
    linked: &[Option<SchemaId>],
) -> bool {
    let (None, Some(model)) = (schema, model) else {
        return false;
    };
    let mut is_linked = false;
    let mut position = 0;
    while position < linked.len() {
        if let Some(schema) = linked[position] {
            // Its models may say of one table that it is in a schema, or not.
            if has_table_of(schema.members, model) {
                return false;
            }
            is_linked = true;
        }
        position += 1;
    }
    is_linked
}

const fn has_table_of(members: &[Option<Identity>], model: Identity) -> bool {
    let mut position = 0;
    while position < members.len() {
        if let Some(member) = members[position] {
            if member.may_be_of_the_table_of(model) {
                return true;
            }
        }
        position += 1;
    }
    false
}

/// Whether neither the model at `position` nor another of its table is there
/// already.
pub const fn is_first(members: &[Option<Identity>], position: usize) -> bool {
    earlier(members, position).is_none()
}

/// A model of the schema, at `position`: all that it references is in the
/// schema, and the database deletes nothing whose children the program must
/// see. Another may be the same by another path, if it `may_be_there_twice`.
pub const fn member(
    tables: &[Table],
    members: &[Option<Identity>],
    position: usize,
    may_be_there_twice: bool,
) -> Option<Message> {
    let table = &tables[position];
    if let Some(other) = earlier(members, position) {
        let other = tables[other].model;
        // A model by two names has two impls of one trait, which the compiler
        // sees by itself.
        let is_seen = other.id.is(table.model.id) && !may_be_there_twice;
        return if is_seen {
            None
        } else {
            Some(there_already(table.model, other))
        };
    }
    let mut key = 0;
    while key < table.foreign_keys.len() {
        let foreign = &table.foreign_keys[key];
        // Of what is no model, that is said elsewhere.
        let is_model = !foreign.parent_model.is_empty();
        if is_model && find(tables, foreign.parent).is_none() {
            return if is_missed_before(tables, position, foreign.parent) {
                None
            } else {
                Some(missing(table, foreign.parent_model))
            };
        }
        key += 1;
    }
    not_seen(tables, table)
}

/// The database deletes rows of `table`, and a relationship of it would have the
/// program see that.
const fn not_seen(tables: &[Table], table: &Table) -> Option<Message> {
    let Some(position) = deleted_by_the_database(tables, table) else {
        return None;
    };
    let foreign = &table.foreign_keys[position];
    let Some(acting) = acting(tables, table) else {
        return None;
    };
    let message = Message::new(&[
        "the database deletes `",
        table.model.name,
        "` with its `",
        foreign.parent_model,
        "` (`",
        table.model.name,
        ".",
        foreign.field,
        "`, ON DELETE CASCADE), and the program does not see it: the relationship `",
        acting.name,
        "` of `",
        table.model.name,
        "` would not be followed; ",
    ]);
    let link = match relation(tables, table, position) {
        Some(relation) => relation.far.is_some(),
        None => false,
    };
    let message = message.and(&[
        "have `",
        table.model.name,
        "` deleted by the program, ",
        if link {
            "without `passive_deletes` in the `ManyToMany` of `"
        } else {
            "with `cascade = \"all, delete\"` in the relationship of `"
        },
        foreign.parent_model,
        "`, or ",
    ]);
    Some(match acting.key {
        Some(key) => message.and(&[
            "give `",
            acting.name,
            "` `passive_deletes` with `on_delete = \"cascade\"` on the key `",
            acting.child,
            ".",
            key,
            "`",
        ]),
        None => message.and(&[
            "leave the `cascade` out of `",
            acting.name,
            "`, with `passive_deletes` in its place",
        ]),
    })
}

/// An earlier model that is the one at `position`, or is of the same table.
const fn earlier(members: &[Option<Identity>], position: usize) -> Option<usize> {
    let Some(member) = members[position] else {
        return None;
    };
    let mut earlier = 0;
    while earlier < position {
        if let Some(other) = members[earlier] {
            if other.model.is(member.model) || other.is_of_the_table_of(member) {
                return Some(earlier);
            }
        }
        earlier += 1;
    }
    None
}

const fn there_already(model: Model, other: Model) -> Message {
    if model.id.is(other.id) {
        return Message::new(&[
            "`",
            model.name,
            "` is in the schema twice: remove one of the two",
        ]);
    }
    Message::new(&[
        "`",
        model.name,
        "` declares the table `",
        model.table,
        "`, as `",
        other.name,
        "` does: keep one model for each table; another struct that reads it is one of Diesel's, \
         `#[derive(Queryable, Selectable)]` with `#[diesel(table_name = ",
        model.table,
        ")]`",
    ])
}

/// Whether a model before `position` is linked to the one that is missing, and
/// says so.
const fn is_missed_before(tables: &[Table], position: usize, missing: Id) -> bool {
    let mut earlier = 0;
    while earlier < position {
        let keys = tables[earlier].foreign_keys;
        let mut key = 0;
        while key < keys.len() {
            if keys[key].parent.is(missing) {
                return true;
            }
            key += 1;
        }
        earlier += 1;
    }
    false
}

const fn missing(table: &Table, other: &'static str) -> Message {
    Message::new(&[
        "`",
        table.model.name,
        "` is linked to `",
        other,
        "`, which is missing from this schema: add it",
    ])
}

const fn find(tables: &[Table], id: Id) -> Option<usize> {
    let mut position = 0;
    while position < tables.len() {
        if tables[position].model.id.is(id) {
            return Some(position);
        }
        position += 1;
    }
    None
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

/// A relationship of `table` in which the program acts on other rows.
const fn acting(tables: &[Table], table: &Table) -> Option<Acting> {
    let mut position = 0;
    while position < table.relationships.len() {
        let relation = &table.relationships[position];
        let to_the_far_side = matches!(relation.far, Some(far) if far.delete);
        // Of one that is refused it is not known what it will be.
        let is_refused = relationship::is_refused(table.model, table.relationships, position);
        if (to_the_far_side || relation.policy.acts()) && !is_refused {
            let key = match (find(tables, relation.child), relation.key) {
                _ if to_the_far_side => None,
                (Some(child), Key::Found(key)) => Some(tables[child].foreign_keys[key].field),
                _ => Some(""),
            };
            return Some(Acting {
                name: relation.field,
                child: relation.child_model,
                key,
            });
        }
        position += 1;
    }
    let mut child = 0;
    while child < tables.len() {
        let keys = tables[child].foreign_keys;
        let mut key = 0;
        while key < keys.len() {
            if keys[key].parent.is(table.model.id) {
                if let Some(backref) = &keys[key].backref {
                    if backref.policy.acts() {
                        return Some(Acting {
                            name: backref.name,
                            child: tables[child].model.name,
                            key: Some(keys[key].field),
                        });
                    }
                }
            }
            key += 1;
        }
        child += 1;
    }
    None
}
