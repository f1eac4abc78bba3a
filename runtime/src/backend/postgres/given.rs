//! Keys that one statement gives to the next: arrays, handed on as they come.
//!
//! So the filter is evaluated once, however many statements need its rows, and
//! no type of a key need be known here: PostgreSQL itself says what a parameter
//! is whose type it is not told, from the column that it is compared with
//! (<https://www.postgresql.org/docs/current/protocol-flow.html>, 55.2.3).

use diesel::QueryResult;
use diesel::RunQueryDsl;
use diesel::deserialize::{self, FromSql, QueryableByName};
use diesel::pg::{Pg, PgTypeMetadata, PgValue};
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::row::NamedRow;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::{BigInt, HasSqlType, Nullable, SqlType, Untyped};
use std::io::Write;

use crate::backend::run::Run;

/// Columns of keys, each an array; none where there are no rows.
#[derive(Debug, Default)]
pub struct Given(Vec<Option<Array>>);

impl Given {
    /// Writes a column, as a parameter.
    pub(super) fn bind<'b>(
        &'b self,
        column: usize,
        mut out: AstPass<'_, 'b, Pg>,
    ) -> QueryResult<()> {
        match self.0.get(column) {
            Some(array) => out.push_bind_param::<Nullable<AnyArray>, _>(array),
            None => Ok(()),
        }
    }
}

/// The type of a parameter that PostgreSQL finds out by itself.
#[derive(Debug, Clone, Copy, SqlType, QueryId)]
pub(super) struct AnyArray;

/// The type `unknown`.
const UNKNOWN: u32 = 705;

impl HasSqlType<AnyArray> for Pg {
    fn metadata(_: &mut Self::MetadataLookup) -> PgTypeMetadata {
        PgTypeMetadata::new(UNKNOWN, 0)
    }
}

/// An array as PostgreSQL sends it.
#[derive(Debug)]
pub(super) struct Array(Vec<u8>);

impl FromSql<AnyArray, Pg> for Array {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        Ok(Self(value.as_bytes().to_vec()))
    }
}

impl ToSql<AnyArray, Pg> for Array {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        out.write_all(&self.0)?;
        Ok(IsNull::No)
    }
}

/// A statement that locks rows, and gives how many they are and their keys.
pub(super) struct Locking<'a>(pub(super) Run<'a, Pg>);

/// What it gives.
pub(super) struct Locked {
    pub(super) rows: i64,
    pub(super) keys: Given,
}

/// How the columns are called in SQL.
pub(super) const ROWS: &str = "dc_rows";
pub(super) const COLUMNS: &str = "dc_columns";

pub(super) fn column(number: usize) -> String {
    format!("dc_key{number}")
}

impl Locked {
    /// Whether what follows goes by the keys.
    pub(super) fn gives_keys(&self) -> bool {
        !self.keys.0.is_empty()
    }
}

impl QueryableByName<Pg> for Locked {
    fn build<'a>(row: &impl NamedRow<'a, Pg>) -> deserialize::Result<Self> {
        let columns: i64 = NamedRow::get::<BigInt, _>(row, COLUMNS)?;
        let columns = usize::try_from(columns)?;
        let keys = (0..columns)
            .map(|number| NamedRow::get::<Nullable<AnyArray>, _>(row, &column(number)))
            .collect::<deserialize::Result<_>>()?;
        Ok(Self {
            rows: NamedRow::get::<BigInt, _>(row, ROWS)?,
            keys: Given(keys),
        })
    }
}

impl Query for Locking<'_> {
    type SqlType = Untyped;
}

impl<C> RunQueryDsl<C> for Locking<'_> {}

impl QueryId for Locking<'_> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl QueryFragment<Pg> for Locking<'_> {
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        self.0.walk_ast(out)
    }
}
