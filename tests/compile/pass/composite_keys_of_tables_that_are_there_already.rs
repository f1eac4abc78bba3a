//! Composite keys, keys to unique columns and a link table over `table!`s of
//! the user's own, two models of one of them, and a table that is made for one
//! of their children.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel::prelude::*;
use diesel_cascade::prelude::*;

/// The tables.
pub mod schema {
    diesel::table! {
        /// The parents.
        parent (tenant_id, id) {
            /// Whose it is.
            tenant_id -> Integer,
            /// Its number.
            id -> Integer,
            /// Its code.
            code -> Nullable<Text>,
        }
    }
    diesel::table! {
        /// The children.
        child (id) {
            /// Its number.
            id -> Integer,
            /// Whose it is.
            tenant_id -> Integer,
            /// Its parent.
            parent_id -> Nullable<Integer>,
            /// The code of its parent.
            code -> Text,
        }
    }
}

/// A parent.
#[derive(Model, Debug, Clone)]
#[diesel(table_name = crate::schema::parent, primary_key(tenant_id, id))]
pub struct Parent {
    /// Whose it is.
    pub tenant_id: i32,
    /// Its number.
    pub id: i32,
    /// Its code.
    #[column(unique)]
    pub code: Option<String>,
    /// Its children.
    #[relationship(foreign_key(tenant_id, parent_id))]
    pub children: HasMany<Child>,
    /// The children that it is linked to.
    #[relationship(secondary = Link)]
    pub linked: ManyToMany<Child>,
}

/// A child.
#[derive(Model, Debug, Clone)]
#[diesel(table_name = schema::child)]
#[foreign_key(Parent, columns(tenant_id, parent_id))]
pub struct Child {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Whose it is.
    pub tenant_id: i32,
    /// Its parent.
    pub parent_id: Option<i32>,
    /// The code of its parent.
    #[foreign_key(Parent, references(code))]
    pub code: String,
}

/// A child's name, as another model sees it.
#[derive(Model, Debug, Clone)]
#[diesel(table_name = schema::child)]
pub struct Code {
    /// Its number.
    pub id: i32,
    /// The code.
    #[column(unique)]
    pub code: String,
}

/// That a parent and a child are linked.
#[derive(Model, Debug, Clone)]
#[diesel(table_name = link, primary_key(tenant_id, parent_id, child_id))]
#[foreign_key(Parent, columns(tenant_id, parent_id))]
pub struct Link {
    /// Whose it is.
    pub tenant_id: i32,
    /// The parent.
    pub parent_id: i32,
    /// The child.
    #[foreign_key]
    pub child_id: i32,
}

schema! { pub Family: Parent, Child, Link }

/// The table that is made joins those that are there, by their primary keys.
pub fn joined() {
    let _ = link::table.inner_join(schema::parent::table);
    let _ = link::table.inner_join(schema::child::table);
}

fn main() {}
