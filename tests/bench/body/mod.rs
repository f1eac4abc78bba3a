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
mod table;

use crate::backend::Database;
use crate::only_here;

// Not all of it is used by each that includes it.
#[allow(unused_imports)]
pub use self::contender::{Contender, Kind, name};
#[allow(unused_imports)]
pub use self::families::{Size, Tables, create, fill};
#[allow(unused_imports)]
pub use self::scenario::Scenario;

/// Runs all scenarios, and prints two tables: the ratios, and the times that
/// they are of.
#[allow(dead_code)]
pub fn run() {
    let is_timed = std::env::args().any(|argument| argument == "--bench");
    // What else is said is a part of the names of the scenarios that are run.
    let wanted: Vec<_> = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with('-'))
        .collect();
    let is_wanted = |name: &str| wanted.is_empty() || wanted.iter().any(|part| name.contains(part));
    let results: Vec<_> = Scenario::all()
        .into_iter()
        .filter(|scenario| is_wanted(scenario.name()))
        .filter(|scenario| is_timed || scenario.is_of_families())
        .map(|scenario| scenario.run(is_timed))
        .collect();
    if is_timed {
        let version = only_here::version(&mut Database::new().connect());
        println!("{}", table::ratios(&results, &version));
        println!("{}", table::times(&results));
    }
}
