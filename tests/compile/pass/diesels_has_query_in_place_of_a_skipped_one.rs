//! A query of the user's own for `HasQuery`.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel_cascade::prelude::*;

/// A parent.
#[derive(Model, diesel::HasQuery, Debug)]
#[diesel(table_name = parent)]
#[diesel(check_for_backend(diesel::sqlite::Sqlite))]
#[model(skip(HasQuery, Queryable, Selectable))]
pub struct Parent {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its name.
    pub name: String,
}

schema! { pub Family: Parent }

fn main() {}
