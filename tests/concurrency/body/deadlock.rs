//! Two transactions that delete the same parents in opposite orders: the
//! database ends one of them, and that is an error of its delete.

use std::sync::Barrier;
use std::thread;

use diesel_cascade::Error;

use super::Level;
use super::count::{Kind, kind};
use super::policies::Policy;
use crate::backend::{Conn, Database};
use crate::only_here;

/// How often they meet. What a server makes of it is not always the same.
const TIMES: i32 = 10;

pub fn run(policy: Policy, level: Level) {
    let shape = policy.shape;
    let database = Database::new();
    let connect = || {
        let mut conn = only_here::connect(&database);
        only_here::isolate(&mut conn, level);
        conn
    };
    let (mut one, mut other) = (connect(), connect());
    let witness = &mut only_here::connect(&database);
    (policy.create)(witness);
    let parents: Vec<i32> = (10..).take(TIMES as usize * 4).collect();
    shape.fill(witness, &parents);
    let mut kept = Vec::new();
    for parents in parents.chunks(4) {
        // Each deletes one that the other does not, one first, one second.
        let [a, b, left, right] = [parents[0], parents[1], parents[2], parents[3]];
        let both_have_one = Barrier::new(2);
        let delete = |conn: &mut Conn, order: [i32; 3]| {
            only_here::in_transaction(conn, |conn| {
                (policy.by_id)(conn, order[0])?;
                (policy.by_id)(conn, order[1])?;
                both_have_one.wait();
                (policy.by_id)(conn, order[2])
            })
        };
        let [one, other] = thread::scope(|scope| {
            let one = scope.spawn(|| delete(&mut one, [left, a, b]));
            let other = scope.spawn(|| delete(&mut other, [right, b, a]));
            [
                one.join().expect("no panic"),
                other.join().expect("no panic"),
            ]
        });
        let (loser, error) = match (one, other) {
            (Err(error), Ok(_)) => (left, error),
            (Ok(_), Err(error)) => (right, error),
            both => panic!("one of them: {both:?}"),
        };
        assert!(matches!(error, Error::Statement { .. }), "{error:?}");
        assert_eq!(kind(&error.into()), Some(Kind::Deadlock));
        kept.push(loser);
    }
    assert_eq!(shape.rows(witness), shape.expected(&parents, &kept, &[]));
}
