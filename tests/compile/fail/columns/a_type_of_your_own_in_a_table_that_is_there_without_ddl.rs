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
        }
    }
}
use schema::person;

#[derive(Debug, AsExpression, FromSqlRow)]
#[diesel(sql_type = schema::sql_types::Mood)]
pub struct Mood(String);

impl ToSql<schema::sql_types::Mood, Sqlite> for Mood {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.0.as_str());
        Ok(IsNull::No)
    }
}

impl FromSql<schema::sql_types::Mood, Sqlite> for Mood {
    fn from_sql(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        <String as FromSql<diesel::sql_types::Text, Sqlite>>::from_sql(value).map(Self)
    }
}

#[derive(Model)]
#[diesel(table_name = schema::person)]
pub struct Person {
    pub id: i32,
    pub mood: Mood,
}

schema! { pub People: Person }

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conn = &mut SqliteConnection::establish(":memory:")?;
    let ann = Person { id: 1, mood: Mood(String::from("happy")) };
    diesel::insert_into(person::table).values(&ann).execute(conn)?;
    let found: Person = person::table.find(1).first(conn)?;
    diesel::update(&found).set(&found).execute(conn)?;
    Person::delete_by_id(conn, 1)?;
    Ok(())
}
