//! A struct whose name is a raw identifier.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel_cascade::prelude::*;

/// A thing.
#[allow(non_camel_case_types)]
#[derive(Model, Debug)]
pub struct r#loop {
    /// Its number.
    #[column(auto)]
    pub id: i32,
}

schema! { pub Loops: r#loop }

fn main() {}
