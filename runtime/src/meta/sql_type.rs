//! SQL types: what Diesel's types are called in DDL.

use diesel::sql_types;

use crate::sql_types as of_backends;

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

impl SqlType {
    /// Whether both are known, and the same.
    pub(crate) const fn is(self, other: Self) -> bool {
        match (self, other) {
            (Self::Array(item), Self::Array(other)) => item.is(*other),
            (Self::Other, _) | (Self::Array(_), _) => false,
            _ => self.number() == other.number(),
        }
    }

    const fn number(self) -> u8 {
        match self {
            Self::TinyInt => 0,
            Self::SmallInt => 1,
            Self::Integer => 2,
            Self::BigInt => 3,
            Self::Float => 4,
            Self::Double => 5,
            Self::Numeric => 6,
            Self::Bool => 7,
            Self::Text => 8,
            Self::Binary => 9,
            Self::Date => 10,
            Self::Time => 11,
            Self::Timestamp => 12,
            Self::Timestamptz => 13,
            Self::Json => 14,
            Self::Jsonb => 15,
            Self::Uuid => 16,
            Self::Interval => 17,
            Self::Inet => 18,
            Self::Cidr => 19,
            Self::MacAddr => 20,
            Self::UnsignedTinyInt => 21,
            Self::UnsignedSmallInt => 22,
            Self::UnsignedInteger => 23,
            Self::UnsignedBigInt => 24,
            Self::Array(_) => 25,
            Self::Other => 26,
        }
    }
}

/// A SQL type that DDL has a name for.
#[diagnostic::on_unimplemented(
    message = "there is no column type known for the SQL type `{Self}`",
    label = "write `#[column(ddl = \"...\")]` with the type as SQL calls it"
)]
pub trait ColumnType {
    const SQL_TYPE: SqlType;
}

impl<T: ColumnType> ColumnType for sql_types::Nullable<T>
where
    T: sql_types::SqlType<IsNull = sql_types::is_nullable::NotNull>,
{
    const SQL_TYPE: SqlType = T::SQL_TYPE;
}

macro_rules! column_types {
    ($($name:ident),* $(,)?) => {
        $(impl ColumnType for sql_types::$name {
            const SQL_TYPE: SqlType = SqlType::$name;
        })*
    };
}

column_types!(
    TinyInt, SmallInt, Integer, BigInt, Float, Double, Numeric, Bool, Text, Binary, Date, Time,
    Timestamp, Interval, Json, Jsonb,
);

#[cfg(feature = "postgres")]
column_types!(Timestamptz, Cidr, MacAddr);

macro_rules! types_of_backends {
    ($($name:ty => $sql_type:expr),* $(,)?) => {
        $(impl ColumnType for $name {
            const SQL_TYPE: SqlType = $sql_type;
        })*
    };
}

types_of_backends! {
    of_backends::Uuid => SqlType::Uuid,
    of_backends::Inet => SqlType::Inet,
    of_backends::Unsigned<sql_types::TinyInt> => SqlType::UnsignedTinyInt,
    of_backends::Unsigned<sql_types::SmallInt> => SqlType::UnsignedSmallInt,
    of_backends::Unsigned<sql_types::Integer> => SqlType::UnsignedInteger,
    of_backends::Unsigned<sql_types::BigInt> => SqlType::UnsignedBigInt,
}

impl<T> ColumnType for of_backends::Array<T>
where
    T: ColumnType + sql_types::SqlType,
{
    const SQL_TYPE: SqlType = SqlType::Array(&T::SQL_TYPE);
}

#[cfg(feature = "mysql")]
types_of_backends!(sql_types::Datetime => SqlType::Timestamp);

#[cfg(feature = "sqlite")]
types_of_backends!(sql_types::TimestamptzSqlite => SqlType::Timestamptz);

/// The type of a column as its `table!` has it, with or without `Nullable`.
pub trait TypeOfColumn {
    /// The type without `Nullable`.
    type NotNull;
    /// Whether it is `Nullable`.
    const NULLABLE: bool;
}

impl<ST> TypeOfColumn for ST
where
    ST: sql_types::SqlType<IsNull: IsNullable> + sql_types::IntoNotNullable,
{
    type NotNull = ST::NotNullable;

    const NULLABLE: bool = ST::IsNull::IS_NULLABLE;
}

/// What Diesel says of a type, as a constant.
pub trait IsNullable {
    const IS_NULLABLE: bool;
}

impl IsNullable for sql_types::is_nullable::NotNull {
    const IS_NULLABLE: bool = false;
}

impl IsNullable for sql_types::is_nullable::IsNullable {
    const IS_NULLABLE: bool = true;
}
