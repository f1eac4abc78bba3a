//! Children come in while their parents go, on MySQL or MariaDB.

#[path = "../backends/mysql.rs"]
mod backend;
mod body;
#[path = "only/mysql.rs"]
mod only_here;
#[path = "../backends/server.rs"]
mod server;
