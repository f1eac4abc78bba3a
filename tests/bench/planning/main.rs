//! What a delete costs apart from the database, for a graph of twenty tables:
//! against building the statements by hand, with Diesel, and handing them to
//! the same connection.
//!
//! The connection has no database behind it. It does with each statement what
//! Diesel's own do before they run it: it looks whether it has been prepared,
//! by its type where that says its text, and otherwise by the text.
//!
//! Without `--bench`, as `cargo test` runs it, each is called once, and the
//! statements are looked at.

mod connection;
mod models;
#[path = "../body/stats.rs"]
mod stats;

use std::hint::black_box;
use std::time::Instant;

use diesel::prelude::*;

use self::connection::Unconnected;
use self::stats::Times;

/// How many calls are timed at once: the clock is too coarse for one.
const CALLS: u32 = 1_000;
const SAMPLES: usize = 200;

/// What is called, with the key of the row.
struct Contender {
    name: &'static str,
    call: fn(&mut Unconnected, i32),
    looks_up: bool,
    times: Times,
}

fn main() {
    let is_timed = std::env::args().any(|argument| argument == "--bench");
    let contender = |name, looks_up, call| Contender {
        name,
        call,
        looks_up,
        times: Times::default(),
    };
    let mut contenders = [
        contender("diesel-cascade: the plan and the report", false, ours),
        contender(
            "diesel-cascade: and Diesel's look-up of each statement",
            true,
            ours,
        ),
        contender("by hand: twenty statements", false, by_hand),
        contender(
            "by hand: and Diesel's look-up of each statement",
            true,
            by_hand,
        ),
    ];
    let mut connections = contenders
        .each_ref()
        .map(|contender| Unconnected::new(contender.looks_up));
    for (contender, conn) in contenders.iter().zip(&mut connections) {
        (contender.call)(conn, 1);
        assert_eq!(conn.statements(), 20, "{}", contender.name);
    }
    if !is_timed {
        return;
    }
    for _ in 0..SAMPLES {
        for (contender, conn) in contenders.iter_mut().zip(&mut connections) {
            let start = Instant::now();
            for id in 0..CALLS {
                (contender.call)(conn, black_box(id as i32));
            }
            contender.times.push(start.elapsed() / CALLS);
        }
    }
    println!("| a call that deletes from 20 tables, without a database | median | quartiles |");
    println!("|---|---:|---:|");
    for Contender { name, times, .. } in &contenders {
        println!("| {name} | {} |", times.in_nanoseconds());
    }
}

fn ours(conn: &mut Unconnected, id: i32) {
    let report = diesel_cascade::delete(models::root::table.find(id)).execute(conn);
    assert_eq!(
        black_box(report).map(|report| report.deleted()).ok(),
        Some(1)
    );
}

fn by_hand(conn: &mut Unconnected, id: i32) {
    let done = conn.transaction(|conn| models::delete_by_hand(conn, id));
    assert_eq!(black_box(done), Ok(1));
}
