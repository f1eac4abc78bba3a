//! A key to `Self`.
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
    #[foreign_key(Self)]
    pub parent_id: Option<i32>,
    /// Those below.
    pub below: HasMany<Self>,
}

schema! { pub Shop: Category }

fn main() {}
