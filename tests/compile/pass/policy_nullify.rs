//! No option: the children are set to NULL.
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
#[diesel(table_name = parent)]
pub struct Parent {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its children.
    #[relationship(foreign_key = parent_id)]
    pub children: HasMany<Child>,
}

/// A child.
#[derive(Model, Debug)]
#[diesel(table_name = child)]
pub struct Child {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its parent.
    #[foreign_key()]
    pub parent_id: Option<i32>,
    /// Its guardian.
    #[foreign_key(Parent)]
    #[relationship(backref = wards)]
    pub guardian_id: Option<i32>,
}

schema! { pub Family: Parent, Child }

fn main() {}
