//! The SQL types of Rust types that the backends store in different types.
//!
//! A type that Diesel knows on a backend only which is not switched on has a
//! stand-in here, so that the error is about the column and not about a name.

/// What a date and time with an offset is stored in.
#[cfg(feature = "postgres")]
pub type DateTime = diesel::sql_types::Timestamptz;
/// What a date and time with an offset is stored in.
#[cfg(all(feature = "sqlite", not(feature = "postgres")))]
pub type DateTime = diesel::sql_types::TimestamptzSqlite;
/// What a date and time with an offset is stored in.
#[cfg(not(any(feature = "sqlite", feature = "postgres")))]
pub type DateTime = diesel::sql_types::Timestamp;

#[cfg(feature = "postgres")]
pub use diesel::sql_types::{Array, Inet, Uuid};

#[cfg(not(feature = "postgres"))]
mod of_postgres {
    /// Stored on PostgreSQL only.
    #[derive(
        Debug, Clone, Copy, Default, diesel::query_builder::QueryId, diesel::sql_types::SqlType,
    )]
    pub struct Uuid;

    /// Stored on PostgreSQL only.
    #[derive(
        Debug, Clone, Copy, Default, diesel::query_builder::QueryId, diesel::sql_types::SqlType,
    )]
    pub struct Inet;

    /// Stored on PostgreSQL only.
    #[derive(
        Debug, Clone, Copy, Default, diesel::query_builder::QueryId, diesel::sql_types::SqlType,
    )]
    pub struct Array<T: 'static>(std::marker::PhantomData<T>);
}
#[cfg(not(feature = "postgres"))]
pub use self::of_postgres::{Array, Inet, Uuid};

#[cfg(feature = "mysql")]
pub use diesel::sql_types::Unsigned;

/// Stored on MySQL only.
#[cfg(not(feature = "mysql"))]
#[derive(
    Debug, Clone, Copy, Default, diesel::query_builder::QueryId, diesel::sql_types::SqlType,
)]
pub struct Unsigned<T: 'static>(std::marker::PhantomData<T>);
