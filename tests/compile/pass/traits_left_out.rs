//! Traits that are skipped, and implemented by nobody.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel_cascade::prelude::*;

/// A parent.
#[derive(Model, Debug)]
#[diesel(table_name = parent)]
#[model(skip(Insertable, AsChangeset, QueryableByName, HasQuery))]
pub struct Parent {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its name.
    pub name: String,
}

schema! { pub Family: Parent }

fn main() {}
