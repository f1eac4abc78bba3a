//! Two transactions that delete the same parents in opposite orders: the
//! database ends one of them, and that is an error of its delete. On a table of
//! a few rows MariaDB locks rows that it only looked at: then one of them may
//! have to wait too early, and is ended by its lock timeout.

use std::sync::mpsc::{Receiver, Sender, channel};
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
        // One that has failed already drops its end, and the other goes on.
        let (one_has, has_one) = channel();
        let (other_has, has_other) = channel();
        let delete = |conn: &mut Conn, order: [i32; 3], here: Sender<()>, there: Receiver<()>| {
            only_here::in_transaction(conn, |conn| {
                (policy.by_id)(conn, order[0])?;
                (policy.by_id)(conn, order[1])?;
                let _ = here.send(());
                let _ = there.recv();
                (policy.by_id)(conn, order[2])
            })
        };
        let [one, other] = thread::scope(|scope| {
            let one = scope.spawn(|| delete(&mut one, [left, a, b], one_has, has_other));
            let other = scope.spawn(|| delete(&mut other, [right, b, a], other_has, has_one));
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
        let kind = kind(&error.into());
        assert!(
            matches!(kind, Some(Kind::Deadlock | Kind::Timeout)),
            "{kind:?}"
        );
        kept.push(loser);
    }
    assert_eq!(shape.rows(witness), shape.expected(&parents, &kept, &[]));
}
