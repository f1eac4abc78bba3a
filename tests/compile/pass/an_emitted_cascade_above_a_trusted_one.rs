//! What the program deletes may be trusted further down.
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
pub struct Parent {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its children.
    #[relationship(cascade = "all, delete")]
    pub children: HasMany<Child>,
}

/// A child.
#[derive(Model, Debug)]
#[diesel(table_name = children)]
pub struct Child {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its parent.
    #[foreign_key(on_delete = "cascade")]
    pub parent_id: i32,
    /// Its toys.
    #[relationship(passive_deletes)]
    pub toys: HasMany<Toy>,
    /// Its books.
    pub books: HasMany<Book>,
}

/// A toy.
#[derive(Model, Debug)]
pub struct Toy {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its child.
    #[foreign_key(on_delete = "cascade")]
    pub child_id: i32,
}

/// A book.
#[derive(Model, Debug)]
pub struct Book {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its child.
    #[foreign_key]
    pub child_id: Option<i32>,
}

schema! { pub Family: Parent, Child, Toy, Book }

fn main() {}
