//! What is read for a column whose type is no column's: anything.

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, Queryable};
use diesel::sql_types::SingleValue;

/// Read in place of a field of which the derive has said that it cannot be
/// read. No program with it compiles.
#[derive(Debug)]
pub struct Unread;

impl Unread {
    /// A value for the field.
    pub fn into_any<T>(self) -> T {
        unreachable!("a model with a mistake in it does not compile")
    }
}

impl<ST, DB: Backend> FromSql<ST, DB> for Unread {
    fn from_sql(_: DB::RawValue<'_>) -> deserialize::Result<Self> {
        Ok(Self)
    }

    fn from_nullable_sql(_: Option<DB::RawValue<'_>>) -> deserialize::Result<Self> {
        Ok(Self)
    }
}

impl<ST: SingleValue, DB: Backend> Queryable<ST, DB> for Unread {
    type Row = Self;

    fn build(row: Self) -> deserialize::Result<Self> {
        Ok(row)
    }
}
