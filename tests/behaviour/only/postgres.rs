//! What only PostgreSQL can do, or fail at.

#[path = "postgres/faults.rs"]
mod faults;
#[path = "postgres/filters.rs"]
mod filters;
#[path = "many_rows.rs"]
mod many_rows;
#[cfg(target_os = "linux")] // it reads /proc
#[path = "own_server.rs"]
mod own_server;
#[path = "postgres/query_plans.rs"]
mod query_plans;
#[cfg(target_os = "linux")]
#[path = "postgres/restarts.rs"]
mod restarts;
#[cfg(target_os = "linux")]
#[path = "skipping.rs"]
mod skipping;
#[path = "postgres/stuck.rs"]
mod stuck;
#[path = "waiting.rs"]
mod waiting;
