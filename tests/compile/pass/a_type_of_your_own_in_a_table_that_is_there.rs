//! A type of the database's own, as `diesel print-schema` writes it.

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::prelude::*;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sqlite::{Sqlite, SqliteValue};
use diesel_cascade::prelude::*;

mod schema {
    pub mod sql_types {
        #[derive(diesel::query_builder::QueryId, diesel::sql_types::SqlType)]
        #[diesel(sqlite_type(name = "Text"))]
        pub struct Mood;
    }
    diesel::table! {
        use diesel::sql_types::*;
        use super::sql_types::Mood;

        person (id) {
            id -> Integer,
            mood -> Mood,
            mood_before -> Nullable<Mood>,
        }
    }
}
use schema::person;

#[derive(Debug, Clone, Copy, PartialEq, AsExpression, FromSqlRow)]
#[diesel(sql_type = schema::sql_types::Mood)]
pub enum Mood {
    Sad,
    Happy,
}

impl ToSql<schema::sql_types::Mood, Sqlite> for Mood {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(match self {
            Self::Sad => "sad",
            Self::Happy => "happy",
        });
        Ok(IsNull::No)
    }
}

impl FromSql<schema::sql_types::Mood, Sqlite> for Mood {
    fn from_sql(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        let text = <String as FromSql<diesel::sql_types::Text, Sqlite>>::from_sql(value)?;
        Ok(if text == "sad" { Self::Sad } else { Self::Happy })
    }
}

#[derive(Model, Debug, PartialEq)]
#[diesel(table_name = schema::person)]
pub struct Person {
    pub id: i32,
    #[column(ddl = "text")]
    pub mood: Mood,
    #[column(ddl = "text")]
    pub mood_before: Option<Mood>,
}

schema! { pub People: Person }

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conn = &mut SqliteConnection::establish(":memory:")?;
    People::create_all(conn)?;
    let ann = Person { id: 1, mood: Mood::Happy, mood_before: Some(Mood::Sad) };
    diesel::insert_into(person::table).values(&ann).execute(conn)?;
    let found: Person = person::table.find(1).first(conn)?;
    assert_eq!(found, ann);
    diesel::update(&found).set(&Person { mood_before: None, ..ann }).execute(conn)?;
    found.delete(conn)?;
    Ok(())
}
