//! Keys of `i64` and of text.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel_cascade::prelude::*;

/// A country.
#[derive(Model, Debug, Clone)]
#[diesel(primary_key(code))]
pub struct Country {
    /// Its code.
    #[column(max_length = 2)]
    pub code: String,
    /// Its cities.
    #[relationship(passive_deletes)]
    pub cities: HasMany<City>,
}

/// A city.
#[derive(Model, Debug, Clone)]
pub struct City {
    /// Its number.
    #[column(auto)]
    pub id: i64,
    /// Its country.
    #[foreign_key(Country, on_delete = "cascade")]
    pub country_code: String,
    /// Its streets.
    #[relationship(passive_deletes = "all")]
    pub streets: HasMany<Street>,
}

/// A street.
#[derive(Model, Debug, Clone)]
pub struct Street {
    /// Its number.
    #[column(auto)]
    pub id: i16,
    /// Its city.
    #[foreign_key]
    pub city_id: Option<i64>,
}

schema! { pub World: Country, City, Street }

fn main() {}
