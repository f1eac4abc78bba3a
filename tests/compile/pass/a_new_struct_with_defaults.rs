//! The insertable struct: numbered columns are left out, those with a default are optional.
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
#[model(new = NewParent)]
pub struct Parent {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its name.
    pub name: String,
    /// Its age.
    #[column(default = "18", check = "age >= 18")]
    pub age: i32,
    /// Its size.
    pub size: Option<f64>,
    /// Its mood.
    #[column(default = "'good'", max_length = 20)]
    pub mood: Option<String>,
    /// Its children.
    #[relationship(cascade = "all, delete")]
    pub children: HasMany<Child>,
}

/// A child.
#[derive(Model, Debug, Clone)]
#[diesel(table_name = child)]
#[model(new = NewChild)]
pub struct Child {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its parent.
    #[foreign_key(on_delete = "set_default")]
    #[column(default = "1")]
    pub parent_id: i32,
}

schema! { pub Family: Parent, Child }

fn main() {
    let ann = NewParent {
        name: "Ann".into(),
        age: None,
        size: None,
        mood: Some("bad".into()),
    };
    println!("{:?} {:?}", ann.clone(), NewChild { parent_id: Some(1) });
}
