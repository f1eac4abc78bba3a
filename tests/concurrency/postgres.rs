//! Children come in while their parents go, on PostgreSQL.

#[path = "../backends/postgres.rs"]
mod backend;
mod body;
#[path = "only/postgres.rs"]
mod only_here;
#[path = "../backends/server.rs"]
mod server;
