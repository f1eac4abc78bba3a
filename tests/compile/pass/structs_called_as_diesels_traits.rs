//! Names of Diesel's traits and types.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel_cascade::prelude::*;

/// One.
#[derive(Model)]
pub struct Identifiable {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its others.
    #[relationship(cascade = "all, delete")]
    pub others: HasMany<Integer>,
}

/// Another.
#[derive(Model)]
#[diesel(table_name = integer)]
pub struct Integer {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// The one.
    #[foreign_key]
    pub identifiable_id: i32,
}

schema! { pub Text: Identifiable, Integer }

fn main() {}
