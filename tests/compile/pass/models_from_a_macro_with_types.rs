//! A `macro_rules!` of the user's gives whole types.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel_cascade::prelude::*;

macro_rules! model {
    ($(#[$attribute:meta])* $name:ident { $($(#[$of_field:meta])* $field:ident: $type:ty,)* }) => {
        /// A model.
        #[derive(Model, Debug)]
        $(#[$attribute])*
        pub struct $name {
            $(
                /// A field.
                $(#[$of_field])*
                pub $field: $type,
            )*
        }
    };
}

model! {
    #[diesel(table_name = parent)]
    Parent {
        #[column(auto)]
        id: i32,
        name: Option<String>,
        picture: Vec<u8>,
        #[relationship(cascade = "all, delete")]
        children: HasMany<Child>,
    }
}

model! {
    #[diesel(table_name = child)]
    Child {
        #[column(auto)]
        id: i32,
        #[foreign_key]
        parent_id: i32,
    }
}

schema! { pub Family: Parent, Child }

fn main() {}
