//! Keywords of Rust as names of fields, structs and tables.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel::prelude::*;
use diesel_cascade::prelude::*;

/// A thing.
#[derive(Model, Debug)]
#[diesel(table_name = r#struct)]
#[model(new = NewThing, unique(r#type, r#match))]
pub struct Thing {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its type.
    pub r#type: String,
    /// What it matches.
    pub r#match: Option<i32>,
    /// Its parts.
    #[relationship(foreign_key = r#in, cascade = "all, delete")]
    pub r#impl: HasMany<Part>,
}

/// A part.
#[derive(Model, Debug)]
#[model(new = NewPart)]
pub struct Part {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// What it is in.
    #[foreign_key(Thing)]
    pub r#in: i32,
}

/// A table with a column of its own name.
#[derive(Model, Debug)]
#[diesel(table_name = r#type)]
pub struct Kind {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// As the table.
    pub r#type: String,
}

/// By Diesel's rule its table is called `as`.
#[derive(Model, Debug)]
pub struct A {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its kind.
    #[foreign_key(Kind)]
    pub kind: i32,
}

schema! { pub Things: Thing, Part, Kind, A }

/// The tables join.
pub fn joined() {
    let _ = r#as::table.inner_join(r#type::table);
}

fn main() {}
