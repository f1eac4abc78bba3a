//! Diesel's table module has names of its own.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel_cascade::prelude::*;

/// A row.
#[derive(Model, Debug, Clone)]
#[diesel(table_name = city)]
#[model(new = NewCity)]
pub struct City {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// As the table.
    pub city: String,
    /// As the module's `table`.
    pub table: i32,
    /// As the module's `columns`.
    pub columns: i32,
    /// As the module's `dsl`.
    pub dsl: i32,
    /// As the module's `star`.
    pub star: i32,
    /// As the module's `all_columns`.
    pub all_columns: i32,
    /// As the crate.
    pub diesel: i32,
    /// A variable of Diesel's `table!`.
    pub q: i32,
    /// A word of generated code.
    pub value: i32,
    /// A word of generated code.
    pub row: i32,
    /// A word of generated code.
    pub conn: i32,
}

schema! { pub Cities: City }

fn main() {}
