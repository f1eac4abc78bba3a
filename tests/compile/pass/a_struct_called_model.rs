//! The struct is called as the trait that it derives.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

/// A model of a car.
#[derive(diesel_cascade::Model)]
pub struct Model {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its cars.
    #[relationship(cascade = "all, delete")]
    pub cars: diesel_cascade::HasMany<Schema>,
}

/// Called as the trait that `schema!` implements.
#[derive(diesel_cascade::Model)]
#[diesel(table_name = car)]
pub struct Schema {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its model.
    #[foreign_key]
    pub model_id: i32,
}

diesel_cascade::schema! { pub Cars: Model, Schema }

fn main() {}
