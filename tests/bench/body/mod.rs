//! How long deletes take, against hand-written Diesel that does the same in the
//! same process, and against the database's own cascade of the same rows.
//!
//! Without `--bench`, as `cargo test` runs it, each contender deletes one small
//! family, what is left is looked at, and nothing is timed.

mod contender;
mod families;
pub mod models;
mod scenario;
mod stats;

pub use self::contender::{Contender, name};
pub use self::families::Tables;

/// Runs all scenarios, and prints a table.
pub fn run() {
    let is_timed = std::env::args().any(|argument| argument == "--bench");
    let scenarios = scenario::all(is_timed);
    println!(
        "| {} | median | quartiles | to by hand | to cascade |",
        crate::only_here::NAME
    );
    println!("|---|---:|---:|---:|---:|");
    for scenario in scenarios {
        for line in scenario.run(is_timed) {
            println!("{line}");
        }
    }
}
