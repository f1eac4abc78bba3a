//! A row of the child is a row of the parent.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel_cascade::prelude::*;

/// A parent.
#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = parent)]
pub struct Parent {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its details.
    #[relationship(passive_deletes)]
    pub details: HasOne<Details>,
}

/// More of a parent.
#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(primary_key(parent_id))]
pub struct Details {
    /// The parent.
    #[foreign_key(on_delete = "cascade")]
    pub parent_id: i32,
    /// What more there is.
    pub text: String,
}

schema! { pub Family: Parent, Details }

fn main() {}
