//! Models of every kind in a crate that denies what there is to deny. The
//! compiler sees the lints of this file in every build, `cargo clippy` those of
//! Clippy; `trybuild` would show the former only.
//!
//! It has a `main` of its own, because `rustc --test` looks for no docs.
#![deny(
    warnings,
    missing_docs,
    future_incompatible,
    keyword_idents,
    let_underscore,
    nonstandard_style,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    unused,
    clippy::all,
    clippy::nursery,
    clippy::pedantic
)]
#![deny(
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_copy_implementations,
    missing_debug_implementations,
    non_ascii_idents,
    redundant_imports,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unused_import_braces,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]
#![deny(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::clone_on_ref_ptr,
    clippy::dbg_macro,
    clippy::empty_structs_with_brackets,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::map_err_ignore,
    clippy::missing_docs_in_private_items,
    clippy::panic,
    clippy::print_stdout,
    clippy::same_name_method,
    clippy::str_to_string,
    clippy::todo,
    clippy::unwrap_used,
    clippy::wildcard_imports
)]
#![forbid(unsafe_code)]

pub mod composite;
pub mod existing;
pub mod family;
pub mod linked;
pub mod private;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel_cascade::Error;

/// A database with foreign keys.
fn connection() -> Result<SqliteConnection, Error> {
    let mut conn = SqliteConnection::establish(":memory:").map_err(|error| {
        let message = error.to_string();
        diesel::result::Error::QueryBuilderError(message.into())
    })?;
    conn.batch_execute("PRAGMA foreign_keys = ON")?;
    Ok(conn)
}

fn main() -> Result<(), Error> {
    family::run(&mut connection()?)?;
    composite::run(&mut connection()?)?;
    linked::run(&mut connection()?)?;
    existing::run(&mut connection()?)?;
    private::run(&mut connection()?)
}
