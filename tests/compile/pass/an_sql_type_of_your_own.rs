//! A column of an SQL type that the user defines.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel_cascade::prelude::*;

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::query_builder::QueryId;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::SqlType;
use diesel::sqlite::Sqlite;

/// Text without case.
#[derive(Debug, QueryId, SqlType)]
#[diesel(sqlite_type(name = "Text"))]
pub struct Citext;

/// A name.
#[derive(Debug, Clone, AsExpression, FromSqlRow)]
#[diesel(sql_type = Citext)]
pub struct Name(pub String);

impl ToSql<Citext, Sqlite> for Name {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.0.as_str());
        Ok(serialize::IsNull::No)
    }
}

impl FromSql<Citext, Sqlite> for Name {
    fn from_sql(bytes: <Sqlite as Backend>::RawValue<'_>) -> deserialize::Result<Self> {
        <String as FromSql<diesel::sql_types::Text, Sqlite>>::from_sql(bytes).map(Self)
    }
}

/// A parent.
#[derive(Model, Debug, Clone)]
#[diesel(table_name = parent)]
#[model(new = NewParent)]
pub struct Parent {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its name.
    #[diesel(sql_type = Citext)]
    #[column(ddl = "TEXT COLLATE NOCASE", unique)]
    pub name: Name,
    /// Its other name.
    #[diesel(sql_type = self::Citext)]
    #[column(ddl = "TEXT COLLATE NOCASE")]
    pub nickname: Option<Name>,
}

/// A child.
#[derive(Model, Debug, Clone)]
#[diesel(table_name = child)]
struct Child {
    /// Its name.
    #[diesel(sql_type = Citext)]
    #[column(ddl = "TEXT COLLATE NOCASE")]
    name: Name,
    #[column(auto)]
    id: i32,
    #[foreign_key]
    parent_id: i32,
}

schema! { pub Family: Parent, Child }

fn main() {}
