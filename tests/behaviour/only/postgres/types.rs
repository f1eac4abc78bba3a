//! The types that PostgreSQL has beside those of every backend.

use bigdecimal::BigDecimal;
use chrono::{DateTime, TimeZone, Utc};
use diesel::deserialize::{FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::prelude::*;
use diesel::serialize::{IsNull, Output, ToSql};
use diesel_cascade::prelude::*;
use ipnetwork::IpNetwork;
use uuid::Uuid;

use crate::backend::Database;
use crate::body::rows::run;

/// An enumerated type of the user's own.
#[derive(diesel::sql_types::SqlType, diesel::query_builder::QueryId)]
#[diesel(postgres_type(name = "mood"))]
pub struct MoodType;

#[derive(Debug, Clone, Copy, PartialEq, Eq, FromSqlRow, AsExpression)]
#[diesel(sql_type = MoodType)]
pub enum Mood {
    Happy,
    Sad,
}

impl ToSql<MoodType, Pg> for Mood {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> diesel::serialize::Result {
        let name: &[u8] = match self {
            Self::Happy => b"happy",
            Self::Sad => b"sad",
        };
        std::io::Write::write_all(out, name)?;
        Ok(IsNull::No)
    }
}

impl FromSql<MoodType, Pg> for Mood {
    fn from_sql(bytes: PgValue<'_>) -> diesel::deserialize::Result<Self> {
        match bytes.as_bytes() {
            b"happy" => Ok(Self::Happy),
            b"sad" => Ok(Self::Sad),
            other => Err(format!("no mood: {other:?}").into()),
        }
    }
}

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = rich)]
pub struct Rich {
    #[column(default = "gen_random_uuid()")]
    pub id: Uuid,
    pub moment: DateTime<Utc>,
    pub price: BigDecimal,
    pub address: IpNetwork,
    pub json: serde_json::Value,
    #[diesel(sql_type = Jsonb)]
    pub jsonb: serde_json::Value,
    pub names: Vec<String>,
    pub numbers: Option<Vec<Option<i32>>>,
    #[diesel(sql_type = MoodType)]
    #[column(ddl = "mood")]
    pub mood: Mood,
    #[diesel(sql_type = MoodType)]
    #[column(ddl = "mood")]
    pub no_mood: Option<Mood>,
    #[relationship(cascade = "all, delete")]
    pub children: HasMany<RichChild>,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = rich_child)]
pub struct RichChild {
    #[column(auto)]
    pub id: i64,
    #[foreign_key(Rich)]
    pub rich: Uuid,
}

schema! { pub Riches: Rich, RichChild }

fn rich() -> Rich {
    Rich {
        id: Uuid::from_u128(7),
        moment: Utc.with_ymd_and_hms(2024, 2, 29, 1, 2, 3).unwrap(),
        price: "12345678901234567890.5".parse().unwrap(),
        address: "10.1.0.0/16".parse().unwrap(),
        json: serde_json::json!({"a": [1, 2]}),
        jsonb: serde_json::json!({"b": null}),
        names: vec!["a".into(), "b".into()],
        numbers: Some(vec![Some(1), None]),
        mood: Mood::Happy,
        no_mood: None,
        children: HasMany::default(),
    }
}

#[test]
fn its_own_types_come_back_as_they_went_in() {
    let database = Database::new();
    let conn = &mut database.connect();
    run(conn, "CREATE TYPE mood AS ENUM ('happy', 'sad')");
    Riches::create_all(conn).unwrap();
    diesel::insert_into(rich::table)
        .values(rich())
        .execute(conn)
        .unwrap();
    let row: Rich = rich::table.find(rich().id).first(conn).unwrap();
    assert_eq!(row, rich());
}

#[test]
fn uuid_keys_cascade() {
    let database = Database::new();
    let conn = &mut database.connect();
    run(conn, "CREATE TYPE mood AS ENUM ('happy', 'sad')");
    Riches::create_all(conn).unwrap();
    diesel::insert_into(rich::table)
        .values(rich())
        .execute(conn)
        .unwrap();
    diesel::insert_into(rich_child::table)
        .values([
            rich_child::rich.eq(rich().id),
            rich_child::rich.eq(rich().id),
        ])
        .execute(conn)
        .unwrap();
    rich().delete(conn).unwrap();
    assert_eq!(rich_child::table.count().get_result::<i64>(conn), Ok(0));
}

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = timed)]
pub struct Timed {
    #[column(auto)]
    pub id: i32,
    pub date: time::Date,
    pub time: time::Time,
    pub moment: time::PrimitiveDateTime,
    pub world: time::OffsetDateTime,
}

schema! { pub Times: Timed }

#[test]
fn the_types_of_the_crate_time_come_back_as_they_went_in() {
    use time::macros::{date, datetime, time};

    let database = Database::new();
    let conn = &mut database.connect();
    Times::create_all(conn).unwrap();
    let row = Timed {
        id: 1,
        date: date!(2024 - 02 - 29),
        time: time!(12:30:15),
        moment: datetime!(2024 - 02 - 29 1:02:03),
        world: datetime!(2024 - 02 - 29 1:02:03 UTC),
    };
    diesel::insert_into(timed::table)
        .values(&row)
        .execute(conn)
        .unwrap();
    assert_eq!(timed::table.first::<Timed>(conn), Ok(row));
}
