//! Two keys to one parent, one of which joins.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel::prelude::*;
use diesel_cascade::prelude::*;

/// A language.
#[derive(Model, Debug, Clone)]
pub struct Language {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Films in it.
    #[relationship(foreign_key = language_id, cascade = "all, delete")]
    pub films: HasMany<Film>,
    /// Films that were in it.
    #[relationship(foreign_key = original_language_id)]
    pub originals: HasMany<Film>,
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
    #[foreign_key(Language, join = false)]
    pub original_language_id: Option<i32>,
}

schema! { pub Films: Language, Film }

/// Films with their languages.
pub fn joined() {
    let _ = films::table.inner_join(languages::table);
    let _ = languages::table.left_join(films::table);
}

fn main() {}
