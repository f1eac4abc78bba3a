//! The proofs on SQLite.

#[path = "../backends/sqlite.rs"]
mod backend;
mod body;
mod limits;
#[path = "only/sqlite.rs"]
mod only_here;
