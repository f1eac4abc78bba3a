//! SQL types: what Diesel's types are called in DDL.

use diesel::sql_types;

/// A column's type, before each backend gives it a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SqlType {
    TinyInt,
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
    Uuid,
    Interval,
    Inet,
    Cidr,
    MacAddr,
    UnsignedTinyInt,
    UnsignedSmallInt,
    UnsignedInteger,
    UnsignedBigInt,
    /// Of PostgreSQL only.
    Array(&'static SqlType),
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

impl ColumnType for sql_types::TinyInt {
    type NotNull = Self;
    const SQL_TYPE: SqlType = SqlType::TinyInt;
}

impl ColumnType for sql_types::Interval {
    type NotNull = Self;
    const SQL_TYPE: SqlType = SqlType::Interval;
}

#[cfg(feature = "postgres")]
column_types!(Timestamptz, Uuid, Inet, Cidr, MacAddr);

#[cfg(feature = "postgres")]
impl<T> ColumnType for sql_types::Array<T>
where
    T: ColumnType + sql_types::SqlType,
{
    type NotNull = Self;
    const SQL_TYPE: SqlType = SqlType::Array(&T::SQL_TYPE);
}

#[cfg(feature = "mysql")]
mod mysql {
    use super::{ColumnType, SqlType, sql_types};

    macro_rules! unsigned_types {
        ($($name:ident => $unsigned:ident),* $(,)?) => {
            $(impl ColumnType for sql_types::Unsigned<sql_types::$name> {
                type NotNull = Self;
                const SQL_TYPE: SqlType = SqlType::$unsigned;
            })*
        };
    }

    unsigned_types! {
        TinyInt => UnsignedTinyInt,
        SmallInt => UnsignedSmallInt,
        Integer => UnsignedInteger,
        BigInt => UnsignedBigInt,
    }

    impl ColumnType for sql_types::Datetime {
        type NotNull = Self;
        const SQL_TYPE: SqlType = SqlType::Timestamp;
    }
}

#[cfg(feature = "sqlite")]
impl ColumnType for sql_types::TimestamptzSqlite {
    type NotNull = Self;
    const SQL_TYPE: SqlType = SqlType::Timestamptz;
}
