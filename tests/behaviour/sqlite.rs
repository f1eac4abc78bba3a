//! The behaviour tests on SQLite, and what is particular to it.

#[path = "../backends/sqlite.rs"]
mod backend;
mod body;
#[path = "only/sqlite.rs"]
mod only_here;
