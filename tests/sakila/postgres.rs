//! The tests of this folder on PostgreSQL.

#[path = "../backends/postgres.rs"]
mod backend;
mod body;
#[path = "../backends/server.rs"]
mod server;
