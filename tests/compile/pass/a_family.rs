//! A parent with children.
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
    /// Its name.
    pub name: String,
    /// Its children.
    #[relationship(passive_deletes)]
    pub children: HasMany<Child>,
}

/// A child.
#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = child)]
pub struct Child {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its parent.
    #[foreign_key(on_delete = "cascade")]
    pub parent_id: i32,
    /// Its age.
    pub age: Option<i16>,
}

schema! { pub Family: Parent, Child }

fn main() {}
