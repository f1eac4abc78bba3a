//! SQL types: what Diesel's types are called in DDL.

use diesel::sql_types;

/// A column's type, before each backend gives it a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SqlType {
    SmallInt,
    Integer,
    BigInt,
    Float,
    Double,
    Numeric,
    Bool,
    Text,
    Binary,
    Date,
    Time,
    Timestamp,
    Timestamptz,
    Json,
    Jsonb,
    /// The user's own, named by `#[column(ddl = "...")]`.
    Other,
}

/// A SQL type that DDL has a name for.
#[diagnostic::on_unimplemented(
    message = "there is no column type known for the SQL type `{Self}`",
    label = "write `#[column(ddl = \"...\")]` with the type as SQL calls it"
)]
pub trait ColumnType {
    /// The type without `Nullable`.
    type NotNull;
    const SQL_TYPE: SqlType;
    const NULLABLE: bool = false;
}

impl<T: ColumnType> ColumnType for sql_types::Nullable<T>
where
    T: sql_types::SqlType<IsNull = sql_types::is_nullable::NotNull>,
{
    type NotNull = T;
    const SQL_TYPE: SqlType = T::SQL_TYPE;
    const NULLABLE: bool = true;
}

macro_rules! column_types {
    ($($name:ident),* $(,)?) => {
        $(impl ColumnType for sql_types::$name {
            type NotNull = Self;
            const SQL_TYPE: SqlType = SqlType::$name;
        })*
    };
}

column_types!(
    SmallInt, Integer, BigInt, Float, Double, Numeric, Bool, Text, Binary, Date, Time, Timestamp,
    Json, Jsonb,
);

#[cfg(feature = "sqlite")]
impl ColumnType for sql_types::TimestamptzSqlite {
    type NotNull = Self;
    const SQL_TYPE: SqlType = SqlType::Timestamptz;
}
