//! What a delete asks of the connection, told by Diesel's instrumentation: its
//! statements are prepared once, and no question is asked that need not be.

use std::sync::{Arc, Mutex};

use diesel::connection::InstrumentationEvent;
use diesel::prelude::*;

use super::families::{self, with_family};
use crate::backend::{Conn, here};

/// What the connection was asked.
#[derive(Debug, Default)]
struct Asked {
    /// All texts that were sent, each of which the server answers.
    sent: Vec<String>,
    /// Those that were prepared, to be used again.
    prepared: Vec<String>,
}

/// What `work` asks of the connection.
fn asked(conn: &mut Conn, work: impl FnOnce(&mut Conn)) -> Asked {
    let asked = Arc::new(Mutex::new(Asked::default()));
    let noted = Arc::clone(&asked);
    conn.set_instrumentation(move |event: InstrumentationEvent<'_>| {
        let mut noted = noted.lock().unwrap();
        match event {
            InstrumentationEvent::StartQuery { query, .. } => noted.sent.push(query.to_string()),
            InstrumentationEvent::CacheQuery { sql, .. } => noted.prepared.push(sql.to_owned()),
            _ => {}
        }
    });
    work(conn);
    conn.set_instrumentation(|_: InstrumentationEvent<'_>| {});
    std::mem::take(&mut *asked.lock().unwrap())
}

/// Deletes two parents, one after the other. The first one prepares what is
/// used; the second one prepares nothing, and takes so many round trips.
macro_rules! asks {
    ($test:ident, $policy:ident, $round_trips:expr, $id:ident => $source:expr) => {
        #[test]
        fn $test() {
            #[allow(unused_imports)] // by key, no column is named
            use families::$policy::parent;

            let (_database, mut conn) = with_family!($policy);
            let delete = |conn: &mut Conn, $id: i32| {
                let report = diesel_cascade::delete($source).execute(conn).unwrap();
                assert_eq!(report.deleted(), 1);
            };
            let first = asked(&mut conn, |conn| delete(conn, 1));
            assert_ne!(first.prepared, [""; 0], "nothing was noted");
            let second = asked(&mut conn, |conn| delete(conn, 2));
            assert_eq!(second.prepared, [""; 0]);
            assert_eq!(second.sent.len(), $round_trips, "{:#?}", second.sent);
        }
    };
}

/// A parent's name in [`families::ROWS`].
fn name(id: i32) -> &'static str {
    if id == 1 { "ann" } else { "bob" }
}

// SQLite is asked, besides, whether it enforces foreign keys, which takes no
// trip. A statement alone is its own transaction.
asks!(trust_by_key_takes_one_round_trip, trust, here(2, 1, 1),
    id => parent::table.find(id));
asks!(trust_by_filter_takes_one_round_trip, trust, here(2, 1, 1),
    id => parent::table.filter(parent::name.eq(name(id))));

// The transaction is two, the lock (on MySQL) one, the parents' delete one, and
// each of the two edges one; PostgreSQL does all by one statement.
asks!(emit_by_key_takes_one_round_trip_for_each_edge, emit, here(2 + 3, 1, 2 + 1 + 3),
    id => parent::table.find(id));
// Here the keys of the parents are kept, which locks them, in a table that is
// there already, and that is emptied.
asks!(emit_by_filter_takes_one_round_trip_for_each_edge, emit, here(2 + 2 + 3, 1, 2 + 2 + 3),
    id => parent::table.filter(parent::name.eq(name(id))));

// Here the toys stay with their children: one edge.
asks!(nullify_by_key_takes_one_round_trip_for_each_edge, nullify, here(2 + 2, 1, 2 + 1 + 2),
    id => parent::table.find(id));
asks!(nullify_by_filter_takes_one_round_trip_for_each_edge, nullify, here(2 + 2 + 2, 1, 2 + 2 + 2),
    id => parent::table.filter(parent::name.eq(name(id))));
