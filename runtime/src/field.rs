//! Whether a field can be read from its column and written to it, and what
//! stands for it where it cannot: that is said at the field, and not once more
//! wherever rows are loaded, inserted or updated. No program in which something
//! stands for a field compiles.

use std::fmt;
use std::marker::PhantomData;

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, Queryable};
use diesel::expression::{AsExpression, TypedExpressionType};
use diesel::internal::derives::as_expression::Bound;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::{SingleValue, SqlType};

use crate::meta;

/// A field of the Rust type `T`, over a column of the type `ST`.
pub struct Field<T, ST>(PhantomData<(T, ST)>);

/// There is no backend to ask.
pub const NO_BACKEND: bool = cfg!(not(any(
    feature = "sqlite",
    feature = "postgres",
    feature = "mysql"
)));

impl<T> Field<T, T> {
    /// The two types are one.
    pub const IS_SAME: bool = true;
}

/// What holds of a field that no backend knows.
pub trait UnknownField {
    /// The two types are two.
    const IS_SAME: bool = false;
    /// Diesel has no expression for its type.
    const IS_EXPRESSION: bool = false;
    /// DDL has no name for the column's.
    const SQL_TYPE: Option<meta::SqlType> = None;
    /// SQLite does not give it.
    const READ_FROM_SQLITE: bool = false;
    /// SQLite does not take it.
    const WRITTEN_TO_SQLITE: bool = false;
    /// PostgreSQL does not give it.
    const READ_FROM_POSTGRES: bool = false;
    /// PostgreSQL does not take it.
    const WRITTEN_TO_POSTGRES: bool = false;
    /// MySQL does not give it.
    const READ_FROM_MYSQL: bool = false;
    /// MySQL does not take it.
    const WRITTEN_TO_MYSQL: bool = false;
}

impl<T, ST> UnknownField for Field<T, ST> {}

impl<T, ST> Field<T, ST>
where
    ST: SqlType + TypedExpressionType,
    T: AsExpression<ST>,
    for<'a> &'a T: AsExpression<ST>,
{
    /// Diesel has an expression for its type.
    pub const IS_EXPRESSION: bool = true;
}

impl<T, ST: meta::ColumnType> Field<T, ST> {
    /// What DDL knows the column's type as.
    pub const SQL_TYPE: Option<meta::SqlType> = Some(ST::SQL_TYPE);
}

#[allow(unused_macros)] // without a backend
macro_rules! known_to {
    ($backend:ty, $read:ident, $written:ident) => {
        impl<T, ST> Field<T, ST>
        where
            T: diesel::deserialize::FromSqlRow<ST, $backend>,
        {
            /// The backend gives it.
            pub const $read: bool = true;
        }

        impl<T, ST> Field<T, ST>
        where
            ST: SqlType + TypedExpressionType,
            T: AsExpression<ST>,
            T::Expression: diesel::query_builder::QueryFragment<$backend>,
        {
            /// The backend takes it.
            pub const $written: bool = true;
        }
    };
}

#[cfg(feature = "sqlite")]
known_to!(diesel::sqlite::Sqlite, READ_FROM_SQLITE, WRITTEN_TO_SQLITE);
#[cfg(feature = "postgres")]
known_to!(diesel::pg::Pg, READ_FROM_POSTGRES, WRITTEN_TO_POSTGRES);
#[cfg(feature = "mysql")]
known_to!(diesel::mysql::Mysql, READ_FROM_MYSQL, WRITTEN_TO_MYSQL);

/// Read in place of a field of the type `T`, from anything.
pub struct Unread<T>(PhantomData<fn() -> T>);

impl<T, ST, DB: Backend> FromSql<ST, DB> for Unread<T> {
    fn from_sql(_: DB::RawValue<'_>) -> deserialize::Result<Self> {
        Ok(Self(PhantomData))
    }

    fn from_nullable_sql(_: Option<DB::RawValue<'_>>) -> deserialize::Result<Self> {
        Ok(Self(PhantomData))
    }
}

impl<T, ST: SingleValue, DB: Backend> Queryable<ST, DB> for Unread<T> {
    type Row = Self;

    fn build(row: Self) -> deserialize::Result<Self> {
        Ok(row)
    }
}

/// What was read for a field of the type `T`.
pub trait Read<T> {
    /// The field's value.
    fn read(self) -> T;
}

impl<T> Read<T> for T {
    fn read(self) -> T {
        self
    }
}

impl<T> Read<T> for Unread<T> {
    fn read(self) -> T {
        no_value()
    }
}

/// In place of a value that there is none of.
pub fn no_value<T>() -> T {
    unreachable!("a model with a mistake in it does not compile")
}

/// Written in place of a value of the type `T`, to anything.
pub struct Unwritten<T>(PhantomData<fn() -> T>);

impl<T> fmt::Debug for Unwritten<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unwritten")
    }
}

impl<T, ST> AsExpression<ST> for Unwritten<T>
where
    ST: SqlType + TypedExpressionType,
{
    type Expression = Bound<ST, Self>;

    fn as_expression(self) -> Self::Expression {
        Bound::new(self)
    }
}

impl<T, ST, DB: Backend> ToSql<ST, DB> for Unwritten<T> {
    fn to_sql<'b>(&'b self, _: &mut Output<'b, '_, DB>) -> serialize::Result {
        Ok(IsNull::Yes)
    }
}

/// A value of a field, as what is written.
pub trait Write<W> {
    /// What is written.
    fn written(self) -> W;
}

impl<T> Write<T> for T {
    fn written(self) -> T {
        self
    }
}

impl<T> Write<Unwritten<T>> for T {
    fn written(self) -> Unwritten<T> {
        Unwritten(PhantomData)
    }
}
