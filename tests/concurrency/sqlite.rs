//! Children come in while their parents go, on SQLite.

#[path = "../backends/sqlite.rs"]
mod backend;
mod body;
#[path = "only/sqlite.rs"]
mod only_here;
