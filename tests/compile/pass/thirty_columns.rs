//! A wide table.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel_cascade::prelude::*;

/// A parent.
#[derive(Model, Debug, Clone)]
#[diesel(table_name = parent)]
#[model(new = NewParent)]
pub struct Parent {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// A column.
    pub column_0: i16,
    /// A column.
    pub column_1: i32,
    /// A column.
    pub column_2: i64,
    /// A column.
    pub column_3: f32,
    /// A column.
    pub column_4: f64,
    /// A column.
    pub column_5: bool,
    /// A column.
    pub column_6: String,
    /// A column.
    pub column_7: Vec<u8>,
    /// A column.
    pub column_8: Option<i32>,
    /// A column.
    pub column_9: Option<String>,
    /// A column.
    pub column_10: i16,
    /// A column.
    pub column_11: i32,
    /// A column.
    pub column_12: i64,
    /// A column.
    pub column_13: f32,
    /// A column.
    pub column_14: f64,
    /// A column.
    pub column_15: bool,
    /// A column.
    pub column_16: String,
    /// A column.
    pub column_17: Vec<u8>,
    /// A column.
    pub column_18: Option<i32>,
    /// A column.
    pub column_19: Option<String>,
    /// A column.
    pub column_20: i16,
    /// A column.
    pub column_21: i32,
    /// A column.
    pub column_22: i64,
    /// A column.
    pub column_23: f32,
    /// A column.
    pub column_24: f64,
    /// A column.
    pub column_25: bool,
    /// A column.
    pub column_26: String,
    /// A column.
    pub column_27: Vec<u8>,
    /// A column.
    pub column_28: Option<i32>,
}

schema! { pub Family: Parent }

fn main() {}
