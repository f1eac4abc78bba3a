//! Actions in the spellings of people and of SQL.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel_cascade::prelude::*;

/// A parent.
#[derive(Model, Debug, Clone)]
#[diesel(table_name = parent)]
pub struct Parent {
    /// Its number.
    #[column(auto)]
    pub id: i32,
}

/// A child.
#[derive(Model, Debug, Clone)]
#[diesel(table_name = child)]
pub struct Child {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// A key.
    #[foreign_key(Parent, on_delete = "set_null", on_update = "CASCADE")]
    pub one: Option<i32>,
    /// A key.
    #[foreign_key(Parent, on_delete = "set null", on_update = "NO ACTION")]
    pub two: Option<i32>,
    /// A key.
    #[foreign_key(Parent, on_delete = "SET NULL", deferrable)]
    pub three: Option<i32>,
    /// A key.
    #[foreign_key(Parent, on_delete = "Set Default", initially_deferred, index = false)]
    #[column(default = "1")]
    pub four: i32,
    /// A key.
    #[foreign_key(Parent, on_delete = "RESTRICT", name = "child_to_parent")]
    pub five: i32,
    /// A key.
    #[foreign_key(Parent, on_delete = "no_action")]
    pub six: i32,
    /// A key.
    #[foreign_key(Parent, constraint = false)]
    #[relationship(backref = sevens, cascade = "delete")]
    pub seven: i32,
}

schema! { pub Family: Parent, Child }

fn main() {}
