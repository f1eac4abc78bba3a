//! A `table!` of the user's own, by its path.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel_cascade::prelude::*;

/// The tables.
pub mod schema {
    diesel::table! {
        /// The parents.
        parent (id) {
            /// Its number.
            id -> Integer,
            /// Its name.
            name -> Text,
            /// Its picture.
            picture -> Nullable<Binary>,
            /// Its type.
            #[sql_name = "type"]
            type_ -> Text,
        }
    }
    diesel::table! {
        /// The children.
        child (id) {
            /// Its number.
            id -> Integer,
            /// Its parent.
            parent_id -> Nullable<Integer>,
        }
    }
    diesel::joinable!(child -> parent (parent_id));
}

/// A parent.
#[derive(Model, Debug, Clone)]
#[diesel(table_name = crate::schema::parent)]
#[model(new = NewParent)]
pub struct Parent {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its name.
    pub name: String,
    /// Its picture.
    pub picture: Option<Vec<u8>>,
    /// Its type.
    pub type_: String,
    /// Its children.
    pub children: HasMany<Child>,
}

/// A child.
#[derive(Model, Debug, Clone)]
#[diesel(table_name = schema::child)]
pub struct Child {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its parent.
    #[foreign_key(on_delete = "set null")]
    #[diesel(sql_type = diesel::sql_types::Nullable<diesel::sql_types::Integer>)]
    pub parent_id: Option<i32>,
}

schema! { pub Family: Parent, Child }

fn main() {}
