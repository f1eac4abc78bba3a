//! Three tables that point at each other in a ring.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel_cascade::prelude::*;

/// A town.
#[derive(Model, Debug, Clone)]
pub struct Town {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its mayor.
    #[column(unique)]
    #[foreign_key(Person, on_delete = "set_null")]
    pub mayor_id: Option<i32>,
    /// Its houses.
    #[relationship(cascade = "all, delete")]
    pub houses: HasMany<House>,
}

/// A house.
#[derive(Model, Debug, Clone)]
pub struct House {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its town.
    #[foreign_key]
    pub town_id: i32,
    /// Its people.
    #[relationship(cascade = "all, delete")]
    pub people: HasMany<Person>,
}

/// A person.
#[derive(Model, Debug, Clone)]
pub struct Person {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its house.
    #[foreign_key]
    pub house_id: i32,
    /// What it governs.
    #[relationship(passive_deletes)]
    pub governed: HasOne<Town>,
}

schema! { pub Land: Town, House, Person }

fn main() {}
