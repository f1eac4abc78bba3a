//! Types of other crates.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel_cascade::prelude::*;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use serde_json::Value;

/// A parent.
#[derive(Model, Debug, Clone)]
#[diesel(table_name = parent)]
#[model(new = NewParent)]
pub struct Parent {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// A day.
    pub born: NaiveDate,
    /// A time.
    pub woke: Option<NaiveTime>,
    /// A moment.
    #[column(default = "CURRENT_TIMESTAMP")]
    pub made: NaiveDateTime,
    /// A moment.
    pub seen: Option<DateTime<Utc>>,
    /// Anything.
    pub extra: Option<Value>,
}

schema! { pub Family: Parent }

fn main() {}
