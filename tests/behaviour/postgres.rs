//! The behaviour tests on PostgreSQL, and what is particular to it.

#[path = "../backends/postgres.rs"]
mod backend;
mod body;
#[path = "only/postgres.rs"]
mod only_here;
#[path = "../backends/server.rs"]
mod server;
#[path = "only/postgres/tables.rs"]
mod tables;
#[path = "only/postgres/types.rs"]
mod types;
