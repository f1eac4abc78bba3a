//! The relationship stands on the key.
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
}

/// A child.
#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = child)]
pub struct Child {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its parent.
    #[foreign_key(Parent, on_delete = "cascade")]
    #[relationship(backref = children, passive_deletes)]
    pub parent_id: i32,
    /// Its age.
    pub age: Option<i16>,
}

schema! { pub Family: Parent, Child }

fn main() {}
