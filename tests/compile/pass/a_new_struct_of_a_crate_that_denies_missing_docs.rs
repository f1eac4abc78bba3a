//! Generated structs and tables have docs where the fields have none.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

#[allow(missing_docs)]
mod quiet {
    use diesel_cascade::prelude::*;

    #[derive(Model, Debug, Clone)]
    #[diesel(table_name = parent)]
    #[model(new = NewParent)]
    pub struct Parent {
        #[column(auto)]
        pub id: i32,
        pub name: String,
    }

    schema! { pub Family: Parent }
}

pub use quiet::{Family, NewParent, Parent, parent};

fn main() {}
