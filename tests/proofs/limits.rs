//! Where a backend cannot give the answer of sets, and changes nothing
//! instead. Each limit has its reason; how often it was met is printed.

use diesel_cascade::__private::meta::{Action, Policy};

use crate::backend::DEFERS;
use crate::body::{Answer, Doomed, Found, Key, Row, Rows, Schema, Trial, doomed_by};
use crate::only_here::{CHECKED_AT_ONCE, COUNTS_WHAT_IT_CASCADES_TO};

/// A limit that explains why `found` is not `expected`.
pub fn explain(trial: &Trial<'_>, expected: &Answer, found: &Found) -> Option<&'static str> {
    match (expected, found) {
        // Of two keys that refuse, the database names the one that it meets
        // first.
        (Answer::Done(_) | Answer::Refused { .. }, Found::Refused { .. }) => refusal(trial),
        (Answer::Done(done), Found::Done { rows, .. }) if *rows == done.rows => count(trial),
        (Answer::Done(done), Found::Done { rows, .. }) => other_rows(trial, &done.rows, rows),
        // MySQL from 9.6 on counts the tables of a cascade, and does not get
        // far in one that comes back to its table.
        (_, Found::Failed(error)) if error.contains("cascade delete/update exceeds max") => {
            Some("limit: how far the database cascades")
        }
        _ => None,
    }
}

/// What the database has set to NULL by one key it does not find by another
/// that shares the column: the row is free, and the rest of the other key stays
/// as it was.
fn other_rows(trial: &Trial<'_>, expected: &Rows, found: &Rows) -> Option<&'static str> {
    let schema = trial.schema;
    for (table, rows) in expected.0.iter().enumerate() {
        if rows.len() != found.0[table].len() {
            return None;
        }
        let primary_key = &schema.tables[table].primary_key;
        let is_same = |left: &Row, right: &Row| {
            let mut columns = primary_key.iter();
            columns.all(|column| left[*column] == right[*column])
        };
        for row in rows {
            let before = trial.rows.0[table]
                .iter()
                .find(|other| is_same(row, other))?;
            let found = found.0[table].iter().find(|other| is_same(row, other))?;
            for column in (0..row.len()).filter(|column| row[*column] != found[*column]) {
                let is_left = row[column].is_none() && found[column] == before[column];
                if !is_left || !is_set_to_null_with_shared_columns(schema, table, column) {
                    return None;
                }
            }
        }
    }
    Some("limit: keys that the database sets to NULL share a column")
}

fn is_set_to_null_with_shared_columns(schema: &Schema, table: usize, column: usize) -> bool {
    let of_table = || {
        schema
            .keys
            .iter()
            .enumerate()
            .filter(|(_, key)| key.child == table)
    };
    of_table().any(|(position, key)| {
        let is_set = key.constraint && key.on_delete == Action::SetNull;
        let shares = |(other, other_key): (usize, &Key)| {
            let is_shared = |column| other_key.columns.contains(column);
            other != position && schema.nullable(key).iter().any(is_shared)
        };
        is_set && key.columns.contains(&column) && of_table().any(shares)
    })
}

fn refusal(trial: &Trial<'_>) -> Option<&'static str> {
    let all = doomed_by(trial, Key::dooms);
    let in_its_own_table = |hold: &Hold| hold.child.0 == hold.parent.0 && hold.is_checked_at_once;
    if holds(trial, &all).iter().any(in_its_own_table) {
        return Some(
            "limit: a NOT NULL key to its own table: the rows go in the order of their keys",
        );
    }
    if is_freed_by_the_database(trial, &all) {
        return Some("limit: a key that the database's SET NULL of another sets free, too late");
    }
    is_held_in_a_circle(trial, &all)
        .then_some("limit: a NOT NULL key that is checked at once, in a circle of rows")
}

/// A row that stays holds a doomed row by one key, and the database sets another
/// key of it, which shares a column, to NULL.
fn is_freed_by_the_database(trial: &Trial<'_>, doomed: &Doomed) -> bool {
    let keys = || trial.schema.keys.iter().filter(|key| key.constraint);
    let points = |key: &Key, row: &Row| {
        let parent = trial.rows.parent(key, row);
        parent.is_some_and(|parent| doomed.contains(&parent))
    };
    let shares = |nulled: &Key, key: &Key| {
        let mut columns = key.columns.iter();
        nulled.child == key.child && columns.any(|column| nulled.columns.contains(column))
    };
    let nulled = keys().filter(|key| key.on_delete == Action::SetNull);
    let mut pairs = nulled.flat_map(|nulled| keys().map(move |key| (nulled, key)));
    pairs.any(|(nulled, key)| {
        let holds = matches!(key.on_delete, Action::Restrict | Action::NoAction);
        holds
            && shares(nulled, key)
            && trial.rows.0[key.child]
                .iter()
                .enumerate()
                .any(|(child, row)| {
                    !doomed.contains(&(key.child, child)) && points(nulled, row) && points(key, row)
                })
    })
}

/// A schema whose tables cannot be dropped.
pub fn explain_drop(_: &Schema) -> Option<&'static str> {
    None
}

/// Doomed rows point at each other in a circle by keys that can be neither NULL
/// nor pointed at a row that stays, one of which is checked at once: no row can
/// be the first to go. A cascade in the circle is no way out, because what it
/// deletes is held as well.
fn is_held_in_a_circle(trial: &Trial<'_>, doomed: &Doomed) -> bool {
    let mut holds = holds(trial, doomed);
    loop {
        // What nothing holds can go, and then it holds nothing.
        let before = holds.len();
        let parents: Vec<_> = holds.iter().map(|hold| hold.parent).collect();
        holds.retain(|hold| parents.contains(&hold.child));
        if holds.len() == before {
            return holds.iter().any(|hold| hold.is_checked_at_once);
        }
    }
}

/// A doomed row that points at another by such a key.
struct Hold {
    child: (usize, usize),
    parent: (usize, usize),
    is_checked_at_once: bool,
}

fn holds(trial: &Trial<'_>, doomed: &Doomed) -> Vec<Hold> {
    let mut holds = Vec::new();
    let keys = trial.schema.keys.iter();
    for key in keys.filter(|key| key.constraint && is_fixed(trial, doomed, key)) {
        let waits = DEFERS && key.initially_deferred && key.on_delete == Action::NoAction;
        for child in doomed.iter().filter(|(table, _)| *table == key.child) {
            let row = &trial.rows.0[child.0][child.1];
            let parent = trial.rows.parent(key, row);
            let held = parent.filter(|parent| doomed.contains(parent));
            holds.extend(held.map(|parent| Hold {
                child: *child,
                parent,
                is_checked_at_once: CHECKED_AT_ONCE.contains(&key.on_delete) && !waits,
            }));
        }
    }
    holds
}

fn is_fixed(trial: &Trial<'_>, doomed: &Doomed, key: &Key) -> bool {
    let schema = trial.schema;
    let child = &schema.tables[key.child];
    let is_used = |column: &usize| {
        child.primary_key.contains(column)
            || child.uniques.iter().any(|unique| unique.contains(column))
            || schema.keys.iter().any(|other| {
                !std::ptr::eq(other, key)
                    && other.child == key.child
                    && other.columns.contains(column)
            })
    };
    let rows = 0..trial.rows.0[key.parent].len();
    let all_go = rows
        .into_iter()
        .all(|row| doomed.contains(&(key.parent, row)));
    schema.nullable(key).is_empty() && (all_go || key.unique || key.columns.iter().any(is_used))
}

/// A row that the database has deleted before the statement came to it is not
/// counted.
fn count(trial: &Trial<'_>) -> Option<&'static str> {
    let is_emitted_twice = |key: &Key| {
        key.constraint && key.on_delete == Action::Cascade && key.policy == Some(Policy::Emit)
    };
    (!COUNTS_WHAT_IT_CASCADES_TO && trial.schema.keys.iter().any(is_emitted_twice))
        .then_some("limit: rows that the database deleted first are not counted")
}
