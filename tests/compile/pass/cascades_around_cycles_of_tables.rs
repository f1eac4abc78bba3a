//! The program's cascades come back to where they started, over two tables and
//! over three.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel_cascade::prelude::*;

/// A shop.
#[derive(Model, Debug, Clone)]
pub struct Store {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Who manages it.
    #[foreign_key(Staff, join = false)]
    #[relationship(backref = managed, cascade = "all, delete")]
    pub manager_id: Option<i32>,
}

/// Who works in a shop.
#[derive(Model, Debug, Clone)]
pub struct Staff {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Where.
    #[foreign_key]
    #[relationship(backref = employees, cascade = "all, delete")]
    pub store_id: i32,
}

schema! { pub Shop: Store, Staff }

/// A town.
#[derive(Model, Debug, Clone)]
pub struct Town {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its mayor.
    #[foreign_key(Person)]
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
    #[relationship(cascade = "all, delete")]
    pub governed: HasMany<Town>,
}

schema! { pub Land: Town, House, Person }

fn main() {}
