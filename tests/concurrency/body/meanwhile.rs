//! One row comes in while one parent goes: the delete waits for it, and the row
//! shares its family's fate. A child does because the parent is locked first; a
//! row further down makes the database refuse, and the delete is tried again
//! with all above it locked; where the key would not refuse, all is locked at
//! once.

use std::thread;
use std::time::Duration;

use super::Level;
use super::insert::{Inserted, insert_all, unused_id};
use super::policies::Policy;
use super::shape::first_child;
use crate::backend::Database;
use crate::only_here;

/// The family that is deleted, and the one that stays.
const GOES: i32 = 10;
const STAYS: i32 = 11;

#[derive(Clone, Copy)]
enum Row {
    Child,
    Toy,
}

#[derive(Clone, Copy)]
enum Way {
    ById,
    ByName,
}

fn comes_in(policy: Policy, row: Row, way: Way) {
    let shape = policy.shape;
    let database = Database::new();
    let connect = || {
        let mut conn = only_here::connect(&database);
        only_here::isolate(&mut conn, Level::ReadCommitted);
        conn
    };
    let mut conn = connect();
    let mut other = connect();
    (policy.create)(&mut conn);
    shape.fill(&mut conn, &[GOES, STAYS]);
    let inserted = Inserted {
        family: GOES,
        id: unused_id(),
        key: match row {
            Row::Child => GOES,
            Row::Toy => first_child(GOES),
        },
    };

    let done = thread::scope(|scope| {
        let delete = only_here::in_transaction(&mut conn, |conn| {
            insert_all(conn, &shape, &[inserted])?;
            let delete = scope.spawn(|| match way {
                Way::ById => (policy.by_id)(&mut other, GOES),
                Way::ByName => (policy.by_name)(&mut other, &format!("p{GOES}")),
            });
            // It waits by now, or comes too late to meet the other.
            thread::sleep(Duration::from_millis(100));
            Ok::<_, diesel::result::Error>(delete)
        });
        delete.expect("an insert").join().expect("no panic")
    });
    done.expect("a delete");
    assert_eq!(
        shape.rows(&mut conn),
        shape.expected(&[GOES, STAYS], &[STAYS], &[inserted])
    );
}

macro_rules! comes_in {
    ($($policy:ident),+) => {$(
        mod $policy {
            use super::super::policies::$policy;
            use super::{Row, Way, comes_in};

            #[test]
            fn a_child_when_the_parent_is_deleted_by_id() {
                comes_in($policy(), Row::Child, Way::ById);
            }

            #[test]
            fn a_child_when_the_parent_is_deleted_by_name() {
                comes_in($policy(), Row::Child, Way::ByName);
            }

            #[test]
            fn a_toy_when_the_parent_is_deleted_by_id() {
                comes_in($policy(), Row::Toy, Way::ById);
            }

            #[test]
            fn a_toy_when_the_parent_is_deleted_by_name() {
                comes_in($policy(), Row::Toy, Way::ByName);
            }
        }
    )+};
}

comes_in!(
    trust,
    trust_set_null,
    emit,
    emit_over_set_null,
    emit_without_constraint,
    nullify,
    trust_in_a_tree,
    emit_in_a_tree,
    nullify_in_a_tree
);
