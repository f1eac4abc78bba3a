//! Keywords of SQL as names of tables and columns.
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
#[diesel(table_name = order)]
#[model(new = NewOrder, index(select, from))]
pub struct Order {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// A keyword.
    pub select: String,
    /// A keyword.
    pub from: i64,
    /// A keyword.
    pub group: Option<bool>,
    /// A keyword.
    #[column(unique)]
    pub values: f64,
    /// Its lines.
    #[relationship(cascade = "all, delete")]
    pub lines: HasMany<Index>,
}

/// Another.
#[derive(Model, Debug, Clone)]
#[diesel(table_name = index)]
pub struct Index {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its order.
    #[foreign_key(Order, name = "references")]
    #[diesel(column_name = references)]
    pub order_id: i32,
    /// A keyword.
    #[diesel(column_name = table)]
    pub kind: String,
}

schema! { pub Database: Order, Index }

fn main() {}
