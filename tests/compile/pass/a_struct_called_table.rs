//! Names that Diesel uses in the table's module.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel_cascade::prelude::*;

/// A table to sit at.
#[derive(Model)]
pub struct Table {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its chairs.
    #[relationship(cascade = "all, delete")]
    pub chairs: HasMany<Chair>,
}

/// A chair.
#[derive(Model)]
pub struct Chair {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its table.
    #[foreign_key]
    pub table_id: i32,
}

schema! { pub Furniture: Table, Chair }

fn main() {}
