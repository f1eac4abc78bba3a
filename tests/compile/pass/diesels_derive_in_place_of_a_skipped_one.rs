//! Traits that are left to Diesel's own derives.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel_cascade::prelude::*;

/// A parent.
#[derive(
    Model,
    diesel::Queryable,
    diesel::Selectable,
    diesel::QueryableByName,
    diesel::Insertable,
    diesel::AsChangeset,
    diesel::Identifiable,
    Debug,
)]
#[diesel(table_name = parent)]
#[diesel(check_for_backend(diesel::sqlite::Sqlite))]
#[model(skip(
    Queryable,
    Selectable,
    QueryableByName,
    Insertable,
    AsChangeset,
    Identifiable,
    HasQuery
))]
pub struct Parent {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its name.
    pub name: String,
}

/// A child.
#[derive(Model, diesel::Associations, diesel::Insertable, Debug)]
#[diesel(table_name = child, belongs_to(Parent))]
#[model(skip(Associations, Insertable))]
pub struct Child {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its parent.
    #[foreign_key]
    pub parent_id: i32,
}

schema! { pub Family: Parent, Child }

fn main() {}
