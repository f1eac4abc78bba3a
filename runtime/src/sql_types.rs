//! The SQL types of Rust types that the backends store in different types.

/// What a `chrono::DateTime` is stored in.
#[cfg(feature = "sqlite")]
pub type DateTime = diesel::sql_types::TimestamptzSqlite;

/// What stands for the SQL type of `uuid::Uuid`: Diesel reads and writes it on
/// PostgreSQL only.
#[derive(
    Debug, Clone, Copy, Default, diesel::query_builder::QueryId, diesel::sql_types::SqlType,
)]
pub struct Uuid;
