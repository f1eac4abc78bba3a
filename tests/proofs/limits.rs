//! Where a backend cannot give the answer of sets, and changes nothing
//! instead. Each limit has its reason; how often it was met is printed.

use diesel_cascade::__private::meta::{Action, Policy};

use crate::backend::DEFERS;
use crate::body::{Answer, Doomed, Filter, Found, Key, Row, Rows, Schema, Trial, doomed_by};
use crate::only_here::{
    CHECKED_AT_ONCE, COUNTS_WHAT_IT_CASCADES_TO, DELETES_AT_ONCE, FILTERS_BEFORE_IT_CASCADES,
};

/// A limit that explains why `found` is not `expected`.
pub fn explain(trial: &Trial<'_>, expected: &Answer, found: &Found) -> Option<&'static str> {
    match (expected, found) {
        (Answer::Done(_), Found::Refused { .. }) => refusal(trial),
        (Answer::Done(done), Found::Done { rows, .. }) if *rows == done.rows => count(trial),
        (Answer::Done(done), Found::Done { rows, .. }) => other_rows(trial, &done.rows, rows),
        (Answer::Refused { .. }, Found::Refused { .. }) => Some("open: another key is named"),
        (Answer::Refused { .. }, Found::Done { .. }) => open_orphan(trial),
        (_, Found::Failed(error)) if error.contains("in MULTI DELETE") => {
            Some("open: MariaDB does not know the table that a recursive query reads too")
        }
        (_, Found::Failed(error)) if error.contains("Unknown column 'dc_kept.") => {
            Some("open: a column of a union that has no name on MariaDB")
        }
        (_, Found::Failed(_)) => open_failure(trial),
        _ => None,
    }
}

/// Errors that the library can do something about: to be removed with it.
fn open_failure(trial: &Trial<'_>) -> Option<&'static str> {
    let keys = &trial.schema.keys;
    let mut links = trial.schema.links.iter();
    if links.any(|link| keys[link.near].is_to_itself() || keys[link.far].is_to_itself()) {
        return Some("open: a link table that is one of its own sides");
    }
    let points_at_null = trial.schema.keys.iter().any(|key| {
        let nullable = |column: &usize| trial.schema.column(key.parent, *column).nullable;
        key.is_to_itself()
            && trial.schema.nullable(key).is_empty()
            && key.references.iter().any(nullable)
    });
    points_at_null.then_some("open: rows that cannot point at themselves, their key being NULL")
}

/// SQLite was told to wait with its look at the keys, and nobody looks at the
/// rows that point at what the database deletes.
fn open_orphan(trial: &Trial<'_>) -> Option<&'static str> {
    let all = doomed_by(trial, Key::dooms);
    let by_the_program = doomed_by(trial, |key| key.policy == Some(Policy::Emit));
    let is_orphan = trial.schema.keys.iter().any(|key| {
        let rows = &trial.rows.0[key.child];
        key.constraint
            && rows.iter().enumerate().any(|(child, row)| {
                let parent = trial.rows.parent(key, row);
                let is_unseen = parent.is_some_and(|parent| {
                    all.contains(&parent) && !by_the_program.contains(&parent)
                });
                is_unseen && !all.contains(&(key.child, child))
            })
    });
    let was_told_to_wait = trial
        .plan()
        .sql()
        .any(|sql| sql.starts_with("SELECT COUNT"));
    let defaults = trial.schema.keys.iter();
    let mut defaults = defaults.filter(|key| key.on_delete == Action::SetDefault);
    ((is_orphan || defaults.next().is_some()) && was_told_to_wait)
        .then_some("open: an orphan of what the database deleted")
}

/// What the database has set to NULL by one key it does not find by another
/// that shares the column: the row is free, and the rest of the other key stays
/// as it was.
fn other_rows(trial: &Trial<'_>, expected: &Rows, found: &Rows) -> Option<&'static str> {
    let schema = trial.schema;
    let reads = matches!(trial.root.filter, Filter::HasChildren { .. });
    if reads && !FILTERS_BEFORE_IT_CASCADES && trial.plan().statements() == 1 {
        return Some("open: a filter that sees what the database deletes meanwhile");
    }
    let mut keys = schema.keys.iter();
    let nulls = |key: &Key| key.policy == Some(Policy::Nullify) && key.changes();
    if keys.any(nulls) && has_a_cascade_in_a_circle(trial) {
        return Some("open: a cascade in a circle, which the database does before the program");
    }
    if is_hidden_from_a_cascade(trial) {
        return Some("open: a cascade of the database behind a SET NULL that shares a column");
    }
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

/// A row that points at doomed rows by a key that the database cascades along,
/// and by one that it sets to NULL, with a column in common.
fn is_hidden_from_a_cascade(trial: &Trial<'_>) -> bool {
    let schema = trial.schema;
    let all = doomed_by(trial, Key::dooms);
    let points = |key: &Key, row: &Row| {
        let parent = trial.rows.parent(key, row);
        parent.is_some_and(|parent| all.contains(&parent))
    };
    let cascades = schema.keys.iter().filter(|key| key.cascades_by_itself());
    let pairs = cascades.flat_map(|cascade| schema.keys.iter().map(move |key| (cascade, key)));
    let mut pairs = pairs.filter(|(cascade, key)| {
        let is_shared = |column| cascade.columns.contains(column);
        key.child == cascade.child
            && key.constraint
            && key.on_delete == Action::SetNull
            && schema.nullable(key).iter().any(is_shared)
    });
    pairs.any(|(cascade, key)| {
        let mut rows = trial.rows.0[key.child].iter();
        rows.any(|row| points(cascade, row) && points(key, row))
    })
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
    let by_the_program = doomed_by(trial, |key| key.policy == Some(Policy::Emit));
    if is_held_in_a_circle(trial, &by_the_program) {
        return Some("limit: a NOT NULL key that is checked at once, in a circle of rows");
    }
    open_refusal(trial, &all)
}

/// Refusals that the library can do something about: to be removed with it.
fn open_refusal(trial: &Trial<'_>, all: &Doomed) -> Option<&'static str> {
    let restricts = holds(trial, all, &[Action::Restrict]);
    let by_the_program = doomed_by(trial, |key| key.policy == Some(Policy::Emit));
    if restricts
        .iter()
        .any(|hold| !by_the_program.contains(&hold.parent))
    {
        return Some("open: RESTRICT at what the database cascades to");
    }
    let defaults = holds(trial, all, &[Action::SetDefault]);
    if !defaults.is_empty() {
        return Some("open: SET DEFAULT in a row that goes later");
    }
    if DELETES_AT_ONCE {
        return None;
    }
    let turns = |key: &Key| {
        key.is_to_itself()
            && key.constraint
            && CHECKED_AT_ONCE.contains(&key.on_delete)
            && trial.schema.nullable(key).is_empty()
            && all.iter().any(|(table, _)| *table == key.child)
    };
    if trial.schema.keys.iter().any(turns) {
        return Some("open: MariaDB holds a row that points at itself");
    }
    if frees_too_late(trial, all) {
        return Some("open: a key that another key's NULL sets free, too late");
    }
    let cannot_turn = trial.schema.keys.iter().any(|key| {
        key.is_to_itself() && key.on_delete == Action::Restrict && key.unique && key.constraint
    });
    if cannot_turn && !restricts.is_empty() {
        return Some("open: a unique RESTRICT key from a table to itself");
    }
    if has_a_cascade_in_a_circle(trial) {
        return Some("open: a cascade in a circle, which the database does first");
    }
    None
}

fn has_a_cascade_in_a_circle(trial: &Trial<'_>) -> bool {
    let schema = trial.schema;
    (0..schema.keys.len()).any(|position| {
        let key = &schema.keys[position];
        key.constraint
            && key.on_delete == Action::Cascade
            && (key.is_to_itself() || schema.is_in_a_circle(position, |_| true))
    })
}

/// A row that stays points at a doomed row by a key that is nulled, and at
/// another by one that is not, with a column in common.
fn frees_too_late(trial: &Trial<'_>, all: &Doomed) -> bool {
    let schema = trial.schema;
    let points = |key: &Key, row: &Row| {
        let parent = trial.rows.parent(key, row);
        parent.is_some_and(|parent| all.contains(&parent))
    };
    let nulled = schema
        .keys
        .iter()
        .filter(|key| key.policy == Some(Policy::Nullify));
    let mut pairs = nulled.flat_map(|nulled| schema.keys.iter().map(move |key| (nulled, key)));
    pairs.any(|(nulled, key)| {
        let is_shared = |column| key.columns.contains(column);
        nulled.child == key.child
            && key.constraint
            && key.policy != Some(Policy::Nullify)
            && schema.nullable(nulled).iter().any(is_shared)
            && trial.rows.0[key.child]
                .iter()
                .enumerate()
                .any(|(child, row)| {
                    !all.contains(&(key.child, child)) && points(nulled, row) && points(key, row)
                })
    })
}

/// SQLite looks up the tables of a circle when it deletes the rows of one of
/// them, and one is gone already.
pub fn explain_drop(schema: &Schema) -> Option<&'static str> {
    (0..schema.keys.len())
        .any(|key| schema.is_in_a_circle(key, |_| true))
        .then_some("open: tables of a circle that cannot be dropped")
}

/// Rows that the program deletes hold each other in a circle by keys that
/// cannot be set to NULL first, so that none of them can be the first to go.
fn is_held_in_a_circle(trial: &Trial<'_>, doomed: &Doomed) -> bool {
    let mut holds = holds(trial, doomed, CHECKED_AT_ONCE);
    holds.retain(|hold| hold.is_not_null);
    loop {
        // What nothing holds can go, and then it holds nothing.
        let before = holds.len();
        let parents: Vec<_> = holds.iter().map(|hold| hold.parent).collect();
        holds.retain(|hold| parents.contains(&hold.child));
        if holds.len() == before {
            return before > 0;
        }
    }
}

/// A doomed row that points at another, by a key that is checked at once.
struct Hold {
    child: (usize, usize),
    parent: (usize, usize),
    is_not_null: bool,
}

fn holds(trial: &Trial<'_>, doomed: &Doomed, checked: &[Action]) -> Vec<Hold> {
    let mut holds = Vec::new();
    let checked = |key: &&Key| {
        let waits = DEFERS && key.initially_deferred && key.on_delete == Action::NoAction;
        key.constraint && checked.contains(&key.on_delete) && !waits
    };
    for key in trial.schema.keys.iter().filter(checked) {
        for child in doomed.iter().filter(|(table, _)| *table == key.child) {
            let row = &trial.rows.0[child.0][child.1];
            let parent = trial.rows.parent(key, row);
            holds.extend(
                parent
                    .filter(|parent| doomed.contains(parent))
                    .map(|parent| Hold {
                        child: *child,
                        parent,
                        is_not_null: trial.schema.nullable(key).is_empty(),
                    }),
            );
        }
    }
    holds
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
