//! Two tables whose models have the same name.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

/// Here.
pub mod here {
    use diesel_cascade::prelude::*;

    /// A thing.
    #[derive(Model)]
    #[diesel(table_name = thing_here)]
    pub struct Thing {
        /// Its number.
        #[column(auto)]
        pub id: i32,
        /// Those there.
        pub there: HasMany<super::there::Thing>,
    }
}

/// There.
pub mod there {
    use diesel_cascade::prelude::*;

    /// A thing.
    #[derive(Model)]
    #[diesel(table_name = thing_there)]
    pub struct Thing {
        /// Its number.
        #[column(auto)]
        pub id: i32,
        /// The one here.
        #[foreign_key(super::here::Thing)]
        pub thing_id: Option<i32>,
    }
}

diesel_cascade::schema! { pub Things: here::Thing, there::Thing }

fn main() {}
