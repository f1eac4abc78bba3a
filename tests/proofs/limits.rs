//! Where a backend cannot give the answer of sets, and changes nothing
//! instead. Each limit has its reason; how often it was met is printed.

use diesel_cascade::__private::meta::{Action, Policy};

use crate::backend::DEFERS;
use crate::body::{Answer, Doomed, Found, Key, Trial, doomed_by};
use crate::only_here::{CHECKED_AT_ONCE, CHECKED_IN_A_CASCADE, COUNTS_WHAT_IT_CASCADES_TO};

/// A limit that explains why `found` is not `expected`.
pub fn explain(trial: &Trial<'_>, expected: &Answer, found: &Found) -> Option<&'static str> {
    match (expected, found) {
        (Answer::Done(_), Found::Refused) => refusal(trial),
        (Answer::Done(done), Found::Done { rows, .. }) if *rows == done.rows => count(trial),
        _ => None,
    }
}

fn refusal(trial: &Trial<'_>) -> Option<&'static str> {
    let all = doomed_by(trial, Key::dooms);
    let by_the_program = doomed_by(trial, |key| key.policy == Some(Policy::Emit));
    if is_held_inside_a_cascade(trial, &all, &by_the_program) {
        return Some("limit: a key that is checked at once, inside what the database cascades to");
    }
    if is_held_in_a_circle(trial, &by_the_program) {
        return Some("limit: a NOT NULL key that is checked at once, in a circle of rows");
    }
    None
}

/// A doomed row is held by another, one of them is doomed by the database
/// alone, and the key is checked as soon as the row goes. Which of a row's keys
/// the database looks at first, nobody can tell it.
fn is_held_inside_a_cascade(trial: &Trial<'_>, all: &Doomed, by_the_program: &Doomed) -> bool {
    holds(trial, all, CHECKED_IN_A_CASCADE)
        .into_iter()
        .any(|hold| !by_the_program.contains(&hold.child) || !by_the_program.contains(&hold.parent))
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
