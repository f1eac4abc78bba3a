//! What only MySQL or MariaDB can do, or fail at.

#[path = "mysql/faults.rs"]
mod faults;
#[path = "many_rows.rs"]
mod many_rows;
#[cfg(target_os = "linux")] // it reads /proc
#[path = "own_server.rs"]
mod own_server;
#[path = "mysql/query_plans.rs"]
mod query_plans;
#[cfg(target_os = "linux")]
#[path = "mysql/restarts.rs"]
mod restarts;
#[path = "skipping.rs"]
mod skipping;
#[path = "mysql/stuck.rs"]
mod stuck;
#[path = "waiting.rs"]
mod waiting;
