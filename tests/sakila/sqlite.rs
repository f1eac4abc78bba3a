//! The tests of this folder on SQLite.

#[path = "../backends/sqlite.rs"]
mod backend;
mod body;
