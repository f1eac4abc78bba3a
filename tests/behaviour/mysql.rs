//! The behaviour tests on MySQL or MariaDB, and what is particular to it.

#[path = "../backends/mysql.rs"]
mod backend;
mod body;
#[path = "only/mysql.rs"]
mod only_here;
#[path = "../backends/server.rs"]
mod server;
#[path = "only/mysql/tables.rs"]
mod tables;
#[path = "only/mysql/types.rs"]
mod types;
