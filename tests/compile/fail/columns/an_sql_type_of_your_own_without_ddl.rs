use diesel::deserialize::{self, FromSql};
use diesel::sql_types::Text;
use diesel::sqlite::{Sqlite, SqliteValue};
use diesel_cascade::prelude::*;

#[derive(diesel::query_builder::QueryId, diesel::sql_types::SqlType)]
#[diesel(sqlite_type(name = "Text"))]
pub struct Citext;

impl FromSql<Citext, Sqlite> for String {
    fn from_sql(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        <Self as FromSql<Text, Sqlite>>::from_sql(value)
    }
}

#[derive(Model)]
#[diesel(table_name = parent)]
#[model(skip(Insertable, AsChangeset))]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    #[diesel(sql_type = Citext)]
    pub name: String,
}

schema! { pub Family: Parent }

fn main() {}
