//! A table whose rows the database deletes with each other.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel_cascade::prelude::*;

/// A category.
#[derive(Model, Debug, Clone)]
pub struct Category {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// The one above.
    #[foreign_key(Category, on_delete = "cascade")]
    #[relationship(backref = below, passive_deletes)]
    pub parent_id: Option<i32>,
}

schema! { pub Shop: Category }

fn main() {}
