//! A struct with a primary key and nothing else.
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
}

/// A tag.
#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(primary_key(name))]
#[model(new = NewTag)]
pub struct Tag {
    /// Its name.
    pub name: String,
}

/// A link.
#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(primary_key(parent_id, name))]
#[model(new = NewLink)]
pub struct Link {
    /// The parent.
    #[foreign_key(on_delete = "cascade")]
    pub parent_id: i32,
    /// The tag.
    #[foreign_key(Tag, on_delete = "cascade", on_update = "cascade")]
    pub name: String,
}

schema! { pub Family: Parent, Tag, Link }

fn main() {}
