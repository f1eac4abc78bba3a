//! Every type comes back as it went in, and the constraints hold.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use diesel::prelude::*;
use diesel_cascade::prelude::*;

use crate::backend::Database;

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = kitchen_sink)]
#[model(check = "small < normal")]
pub struct Sink {
    #[column(auto)]
    pub id: i32,
    pub small: i16,
    pub normal: i32,
    pub big: i64,
    pub float: f32,
    pub double: f64,
    pub yes: bool,
    #[column(max_length = 20, default = "'text'", check = "LENGTH(text) > 1")]
    pub text: String,
    pub bytes: Vec<u8>,
    pub date: NaiveDate,
    pub time: NaiveTime,
    pub moment: NaiveDateTime,
    pub json: serde_json::Value,
    pub no_number: Option<i64>,
    pub no_text: Option<String>,
    pub no_bytes: Option<Vec<u8>>,
    pub no_date: Option<NaiveDate>,
    pub r#type: i32,
    #[diesel(column_name = other)]
    pub renamed: i32,
    #[diesel(column_name = kitchen_sink)]
    pub as_the_table: i32,
}

schema! { pub Kitchen: Sink }

fn sink() -> Sink {
    Sink {
        id: 1,
        small: -3,
        normal: 70_000,
        big: 5_000_000_000,
        float: 1.5,
        double: -2.25,
        yes: true,
        text: "some text".into(),
        bytes: vec![0, 1, 255],
        date: NaiveDate::from_ymd_opt(2024, 2, 29).unwrap(),
        time: NaiveTime::from_hms_opt(12, 30, 15).unwrap(),
        moment: NaiveDate::from_ymd_opt(2024, 2, 29)
            .unwrap()
            .and_hms_opt(1, 2, 3)
            .unwrap(),
        json: serde_json::json!({"long": 12_345_678_901_234_567_890_u64, "list": [1, "two"]}),
        no_number: None,
        no_text: Some("there".into()),
        no_bytes: None,
        no_date: None,
        r#type: 4,
        renamed: 5,
        as_the_table: 6,
    }
}

#[test]
fn every_type_comes_back_as_it_went_in() {
    let database = Database::new();
    let conn = &mut database.connect();
    Kitchen::create_all(conn).unwrap();
    diesel::insert_into(kitchen_sink::table)
        .values(&sink())
        .execute(conn)
        .unwrap();
    let selected: Sink = kitchen_sink::table
        .select(Sink::as_select())
        .first(conn)
        .unwrap();
    assert_eq!(selected, sink());
    let loaded: Sink = kitchen_sink::table.first(conn).unwrap();
    assert_eq!(loaded, sink());
    let queried: Vec<Sink> = Sink::query().load(conn).unwrap();
    assert_eq!(queried, [sink()]);
    let by_name: Vec<Sink> = diesel::sql_query("SELECT * FROM kitchen_sink")
        .load(conn)
        .unwrap();
    assert_eq!(by_name, [sink()]);
}

#[test]
fn renamed_columns_have_their_names_in_sql() {
    use diesel::query_source::Column;

    assert_eq!(kitchen_sink::other::NAME, "other");
    assert_eq!(kitchen_sink::r#type::NAME, "type");
    // The module of the table has taken the name already.
    assert_eq!(kitchen_sink::kitchen_sink_::NAME, "kitchen_sink");
}

#[test]
fn a_changeset_sets_none_to_null_and_leaves_the_key() {
    let database = Database::new();
    let conn = &mut database.connect();
    Kitchen::create_all(conn).unwrap();
    diesel::insert_into(kitchen_sink::table)
        .values(sink())
        .execute(conn)
        .unwrap();
    let mut changed = sink();
    changed.id = 99;
    changed.no_text = None;
    changed.big = 1;
    diesel::update(kitchen_sink::table.find(1))
        .set(&changed)
        .execute(conn)
        .unwrap();
    changed.id = 1;
    let row: Sink = kitchen_sink::table.find(1).first(conn).unwrap();
    assert_eq!(row, changed);
    diesel::update(&row).set(sink()).execute(conn).unwrap();
    let row: Sink = kitchen_sink::table.find(1).first(conn).unwrap();
    assert_eq!(row, sink());
}

#[test]
fn checks_are_enforced() {
    let database = Database::new();
    let conn = &mut database.connect();
    Kitchen::create_all(conn).unwrap();
    let of_the_column = Sink {
        text: "x".into(),
        ..sink()
    };
    let of_the_table = Sink {
        small: 5,
        normal: 4,
        ..sink()
    };
    for refused in [of_the_column, of_the_table] {
        let error = diesel::insert_into(kitchen_sink::table)
            .values(&refused)
            .execute(conn)
            .unwrap_err();
        assert!(
            matches!(error, diesel::result::Error::DatabaseError(..)),
            "{error:?}"
        );
    }
}
