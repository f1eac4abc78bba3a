//! The proofs on PostgreSQL.

#[path = "../backends/postgres.rs"]
mod backend;
mod body;
mod limits;
#[path = "only/postgres.rs"]
mod only_here;
#[path = "../backends/server.rs"]
mod server;
