//! The tests of this folder on MySQL or MariaDB.

#[path = "../backends/mysql.rs"]
mod backend;
mod body;
#[path = "../backends/server.rs"]
mod server;
