//! Attributes that are not for `Model`: `cfg`, `allow`, docs.

use diesel_cascade::prelude::*;

/// A parent,
///
/// with `code`.
#[derive(Model, Debug)]
#[diesel(table_name = parent)]
#[allow(dead_code)]
#[must_use]
pub struct Parent {
    /// Its number.
    #[column(auto)]
    pub(crate) id: i32,
    #[doc = "Its name."]
    #[allow(clippy::struct_field_names)]
    name: String,
    #[cfg(any())]
    gone: Unknown,
}

schema! { pub Family: Parent }

fn main() {}
