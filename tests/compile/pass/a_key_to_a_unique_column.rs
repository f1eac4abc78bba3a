//! Foreign keys that reference something other than the primary key.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel::prelude::*;
use diesel_cascade::prelude::*;

/// A country.
#[derive(Model, Debug, Clone)]
#[model(unique(continent, position))]
pub struct Country {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Two letters.
    #[column(unique)]
    pub code: String,
    /// Where it is.
    #[diesel(column_name = continent)]
    pub part_of: Option<i16>,
    /// Where it is there.
    pub position: i64,
    /// Its towns.
    #[relationship(passive_deletes)]
    pub towns: HasMany<Town>,
    /// The flag.
    pub flag: HasOne<Flag>,
}

/// A town.
#[derive(Model, Debug, Clone)]
pub struct Town {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its country.
    #[foreign_key(Country, references(code), on_delete = "cascade")]
    pub country: String,
}

/// A flag.
#[derive(Model, Debug, Clone)]
#[foreign_key(Country, columns(country), references(code))]
pub struct Flag {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its country.
    #[column(unique)]
    pub country: Option<String>,
}

/// A mountain.
#[derive(Model, Debug, Clone)]
#[foreign_key(Country, columns(place, continent), references(position, continent))]
#[relationship(foreign_key(continent, place), backref = mountains)]
pub struct Mountain {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// As in its country.
    pub continent: i16,
    /// As in its country.
    pub place: Option<i64>,
}

schema! { pub World: Country, Town, Flag, Mountain }

/// The tables join by the columns that are referenced.
pub fn joined() {
    let _ = countrys::table.inner_join(towns::table);
    let _ = flags::table.inner_join(countrys::table);
    let _ = countrys::table
        .inner_join(mountains::table)
        .inner_join(towns::table);
}

fn main() {}
