//! Tests that cannot run everywhere.

use std::io::Write;

/// Says that a test did not run. Not by `eprintln!`: that is shown only where
/// a test fails.
pub fn skipped(test: &str, reason: &str) {
    writeln!(std::io::stderr(), "skipped: {test}: {reason}").expect("somewhere to write to");
}
