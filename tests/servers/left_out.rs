//! Says what a plain `cargo test` leaves out, in the list of tests.

#[cfg(not(feature = "postgres"))]
#[test]
#[ignore = "not run: needs a server, which `tests/run` starts, and the feature `postgres`"]
fn everything_on_postgresql() {}

#[cfg(not(feature = "mysql"))]
#[test]
#[ignore = "not run: needs a server, which `tests/run` starts, and the feature `mysql`"]
fn everything_on_mysql() {}
