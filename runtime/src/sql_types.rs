//! The SQL types of Rust types that the backends store in different types.
//!
//! A type that Diesel knows on a backend only which is not switched on has a
//! stand-in here, so that the error is about the field and not about a name.

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

#[cfg(not(feature = "mysql"))]
mod of_mysql {
    use diesel::sql_types::{SqlType, ops};

    /// Stored on MySQL only.
    #[derive(Debug, Clone, Copy, Default, diesel::query_builder::QueryId, SqlType)]
    pub struct Unsigned<T: 'static>(std::marker::PhantomData<T>);

    // `table!` takes whatever is called `Unsigned` for a number.
    macro_rules! operators {
        ($($operator:ident),*) => {
            $(impl<T: 'static> ops::$operator for Unsigned<T>
            where
                Self: SqlType,
            {
                type Rhs = Self;
                type Output = Self;
            })*
        };
    }
    operators!(Add, Sub, Mul, Div);
}
#[cfg(not(feature = "mysql"))]
pub use self::of_mysql::Unsigned;

/// Gives the stand-ins to the backends, so that a column of one is wrong once,
/// and not wherever it is used.
#[allow(unused_macros)] // where all backends are switched on, or none
macro_rules! stand_in {
    ($backend:ty, $like:ty, ($($parameter:ident)?) $sql_type:ty) => {
        impl$(<$parameter: 'static>)? diesel::sql_types::HasSqlType<$sql_type> for $backend {
            fn metadata(
                lookup: &mut <Self as diesel::sql_types::TypeMetadata>::MetadataLookup,
            ) -> <Self as diesel::sql_types::TypeMetadata>::TypeMetadata {
                <Self as diesel::sql_types::HasSqlType<$like>>::metadata(lookup)
            }
        }
    };
}

#[cfg(not(feature = "postgres"))]
mod on_other_than_postgres {
    #[allow(unused_imports)]
    use super::{Array, Inet, Uuid};

    #[cfg(feature = "sqlite")]
    stand_in!(diesel::sqlite::Sqlite, diesel::sql_types::Text, () Uuid);
    #[cfg(feature = "sqlite")]
    stand_in!(diesel::sqlite::Sqlite, diesel::sql_types::Text, () Inet);
    #[cfg(feature = "sqlite")]
    stand_in!(diesel::sqlite::Sqlite, diesel::sql_types::Text, (T) Array<T>);
    #[cfg(feature = "mysql")]
    stand_in!(diesel::mysql::Mysql, diesel::sql_types::Text, () Uuid);
    #[cfg(feature = "mysql")]
    stand_in!(diesel::mysql::Mysql, diesel::sql_types::Text, () Inet);
    #[cfg(feature = "mysql")]
    stand_in!(diesel::mysql::Mysql, diesel::sql_types::Text, (T) Array<T>);
}

#[cfg(not(feature = "mysql"))]
mod on_other_than_mysql {
    #[allow(unused_imports)]
    use super::Unsigned;

    #[cfg(feature = "sqlite")]
    stand_in!(diesel::sqlite::Sqlite, diesel::sql_types::BigInt, (T) Unsigned<T>);
    #[cfg(feature = "postgres")]
    stand_in!(diesel::pg::Pg, diesel::sql_types::BigInt, (T) Unsigned<T>);
}
