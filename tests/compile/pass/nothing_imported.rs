//! A module that imports nothing.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

/// A parent.
#[derive(diesel_cascade::Model)]
#[diesel(table_name = parent)]
#[model(new = NewParent)]
pub struct Parent {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its name.
    pub name: String,
    /// Its children.
    #[relationship(passive_deletes)]
    pub children: diesel_cascade::HasMany<Child>,
}

/// A child.
#[derive(diesel_cascade::Model)]
#[diesel(table_name = child)]
pub struct Child {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its parent.
    #[foreign_key(on_delete = "cascade")]
    pub parent_id: i32,
}

diesel_cascade::schema! { pub Family: Parent, Child }

fn main() {}
