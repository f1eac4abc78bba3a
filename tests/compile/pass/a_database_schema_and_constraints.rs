//! A table in a database schema, with constraints over several columns.
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
#[model(
    schema = "family",
    unique(name, town),
    unique(code),
    index(town, age),
    index(age)
)]
#[model(check = "age > 0", check = "age < 200")]
pub struct Parent {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its name.
    pub name: String,
    /// Its town.
    pub town: Option<String>,
    /// Its code.
    pub code: i64,
    /// Its age.
    #[column(index, check = "age <> 13")]
    pub age: i16,
}

/// A child.
#[derive(Model, Debug)]
#[diesel(table_name = child)]
#[model(schema = "family")]
pub struct Child {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its parent.
    #[foreign_key]
    #[column(unique)]
    pub parent_id: Option<i32>,
}

schema! { pub Family: Parent, Child }

fn main() {}
