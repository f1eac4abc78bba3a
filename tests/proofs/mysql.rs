//! The proofs on MySQL or MariaDB.

#[path = "../backends/mysql.rs"]
mod backend;
mod body;
mod limits;
#[path = "only/mysql.rs"]
mod only_here;
#[path = "../backends/server.rs"]
mod server;
