//! Rounds of threads that delete and insert, and what must hold after them.

use std::sync::{Mutex, PoisonError};
use std::thread;

use super::Level;
use super::count::Count;
use super::delete::Deleter;
use super::insert::Inserter;
use super::policies::Policy;
use super::shape::Rows;
use crate::backend::Database;
use crate::only_here;

/// How many threads delete; as many insert.
const PAIRS: usize = 4;
/// The parents of a round: one for each who deletes, three that several
/// delete, and one that nobody deletes.
const PARENTS: usize = PAIRS + 4;
const ROUNDS: usize = 20;

/// One test at a time: each has connections enough for a small server.
static SERVER: Mutex<()> = Mutex::new(());

/// Runs the rounds, and looks at what is left.
pub fn run(policy: Policy, level: Level) {
    let Policy { name, shape, .. } = policy;
    let _turn = SERVER.lock().unwrap_or_else(PoisonError::into_inner);
    let database = Database::new();
    let witness = &mut only_here::connect(&database);
    (policy.create)(witness);
    let parents: Vec<i32> = (10..).take(ROUNDS * PARENTS).collect();
    shape.fill(witness, &parents);
    only_here::analyze(witness, &[shape.parent, shape.child.0, shape.toy.0]);
    let rows_at_first = shape.rows(witness).len();

    let connect = || {
        let mut conn = only_here::connect(&database);
        only_here::isolate(&mut conn, level);
        conn
    };
    let mut deleters: Vec<_> = (0..PAIRS)
        .map(|number| Deleter {
            conn: connect(),
            witness: only_here::connect(&database),
            policy,
            number,
            count: Count::default(),
            deleted: 0,
            kept: Vec::new(),
        })
        .collect();
    let mut inserters: Vec<_> = (0..PAIRS)
        .map(|number| Inserter {
            conn: connect(),
            shape,
            number,
            inserted: Vec::new(),
            count: Count::default(),
            refused_by: Vec::new(),
        })
        .collect();
    for (round, parents) in parents.chunks(PARENTS).enumerate() {
        one_round(round, parents, &mut deleters, &mut inserters);
    }

    let mut kept: Vec<i32> = parents.chunks(PARENTS).map(|round| round[7]).collect();
    let never_deleted = kept.clone();
    let (mut deletes, mut inserts) = (Count::default(), Count::default());
    let mut deleted = 0;
    for deleter in deleters {
        deletes.add(deleter.count);
        deleted += deleter.deleted;
        kept.extend(deleter.kept);
    }
    let mut inserted = Vec::new();
    for inserter in inserters {
        inserts.add(inserter.count);
        inserted.extend(inserter.inserted);
        for family in inserter.refused_by {
            assert!(
                !never_deleted.contains(&family),
                "{family} was always there"
            );
        }
    }
    println!("{name}, {level:?}: deletes: {deletes}; inserts: {inserts}");

    assert_eq!(shape.orphans(witness), 0, "{name}, {level:?}: orphans");
    let expected = shape.expected(&parents, &kept, &inserted);
    let found = shape.rows(witness);
    let missing: Vec<_> = expected.iter().filter(|row| !has(&found, *row)).collect();
    let unexpected: Vec<_> = found.iter().filter(|row| !has(&expected, *row)).collect();
    assert!(
        missing.is_empty() && unexpected.is_empty(),
        "{name}, {level:?}: missing {missing:?}, unexpected {unexpected:?}"
    );
    let gone = if shape.all_are_roots {
        rows_at_first + inserted.len() - found.len()
    } else {
        parents.len() - kept.len()
    };
    assert_eq!(deleted, gone, "by the reports");
    if let Some(percent) = only_here::tolerated(level) {
        assert!(
            deletes.failures() * 100 <= deletes.tried * percent,
            "{name}, {level:?}: {deletes}"
        );
    }
}

fn has(rows: &Rows, (id, key): (&i32, &Option<i32>)) -> bool {
    rows.get(id) == Some(key)
}

fn one_round(round: usize, parents: &[i32], deleters: &mut [Deleter], inserters: &mut [Inserter]) {
    let (own, rest) = parents.split_at(PAIRS);
    // Each of the three is deleted by several, in different orders.
    let (a, b, c) = (rest[0], rest[1], rest[2]);
    let shared = [vec![a, b], vec![c, b], vec![c, a], vec![b, a, c]];
    thread::scope(|scope| {
        for (deleter, inserter) in deleters.iter_mut().zip(inserters) {
            scope.spawn(|| inserter.round(parents));
            let (own, shared) = (own[deleter.number], &shared[deleter.number]);
            scope.spawn(move || deleter.round(round, own, shared));
        }
    });
}
