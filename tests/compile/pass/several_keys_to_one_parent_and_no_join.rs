//! Two keys to one parent, none of which joins.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel_cascade::prelude::*;

/// A language.
#[derive(Model, Debug, Clone)]
pub struct Language {
    /// Its number.
    #[column(auto)]
    pub id: i32,
}

/// A film.
#[derive(Model, Debug, Clone)]
pub struct Film {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its language.
    #[foreign_key]
    pub language_id: i32,
    /// The language that it was in.
    #[foreign_key(Language)]
    #[relationship(backref = originals)]
    pub original_language_id: Option<i32>,
}

schema! { pub Films: Language, Film }

fn main() {}
