//! A newtype over an integer, as a key too.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql};
use diesel::serialize::{self, Output, ToSql};
use diesel_cascade::prelude::*;

/// The number of a parent.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    diesel::expression::AsExpression,
    diesel::deserialize::FromSqlRow,
)]
#[diesel(sql_type = diesel::sql_types::Integer)]
pub struct ParentId(pub i32);

impl<DB: Backend> ToSql<diesel::sql_types::Integer, DB> for ParentId
where
    i32: ToSql<diesel::sql_types::Integer, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        self.0.to_sql(out)
    }
}

impl<DB: Backend> FromSql<diesel::sql_types::Integer, DB> for ParentId
where
    i32: FromSql<diesel::sql_types::Integer, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        i32::from_sql(bytes).map(Self)
    }
}

/// A parent.
#[derive(Model, Debug, Clone)]
#[diesel(table_name = parent)]
pub struct Parent {
    /// Its number.
    #[column(auto)]
    #[diesel(sql_type = Integer)]
    pub id: ParentId,
    /// Its children.
    #[relationship(cascade = "all, delete")]
    pub children: HasMany<Child>,
}

/// A child.
#[derive(Model, Debug, Clone)]
#[diesel(table_name = child)]
pub struct Child {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its parent.
    #[foreign_key]
    #[diesel(sql_type = diesel::sql_types::Integer)]
    pub parent_id: ParentId,
}

schema! { pub Family: Parent, Child }

fn main() {}
