// The README is compiled, and it deletes from SQLite.
#![cfg_attr(feature = "sqlite", doc = include_str!("../../README.md"))]
#![cfg_attr(
    not(feature = "sqlite"),
    doc = "Deletes for Diesel that follow declared relationships."
)]
// What one backend needs, another does not.
#![cfg_attr(
    not(all(feature = "sqlite", feature = "postgres", feature = "mysql")),
    allow(dead_code, unused_imports)
)]

mod assign;
mod backend;
mod belonging;
mod choice;
mod connection;
mod ddl;
mod delete;
mod error;
mod field;
mod graph;
mod in_place;
mod join;
mod key_columns;
mod key_equals;
mod key_value;
mod keyless;
mod marks;
mod model;
mod other_table;
mod probe;
mod refused;
mod report;
mod schema;

pub mod prelude;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
#[doc(hidden)]
#[allow(missing_docs)]
pub mod check;
#[doc(hidden)]
#[allow(missing_docs)]
pub mod dynamic;
#[doc(hidden)]
#[allow(missing_docs)]
pub mod meta;
#[doc(hidden)]
pub mod sql_types;

#[doc = include_str!("../docs/model.md")]
#[doc = diesel_cascade_macros::__reference!(diesel)]
#[doc = diesel_cascade_macros::__reference!(model)]
#[doc = diesel_cascade_macros::__reference!(column)]
#[doc = diesel_cascade_macros::__reference!(foreign_key)]
#[doc = include_str!("../docs/foreign_key.md")]
#[doc = diesel_cascade_macros::__reference!(relationship)]
#[doc = include_str!("../docs/relationship.md")]
pub use diesel_cascade_macros::Model;
#[doc = include_str!("../docs/schema.md")]
#[doc = diesel_cascade_macros::__reference!(schema)]
pub use diesel_cascade_macros::schema;

pub use crate::backend::CascadeBackend;
pub use crate::connection::CascadeConnection;
pub use crate::delete::{Delete, DeleteDsl, DeletePlan, KeyOf, delete};
pub use crate::error::Error;
pub use crate::marks::{HasMany, HasOne, ManyToMany};
pub use crate::model::Model;
pub use crate::report::{DeleteReport, TableReport};
pub use crate::schema::{InSchema, Schema};
