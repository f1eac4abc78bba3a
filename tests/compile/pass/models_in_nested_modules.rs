//! Each model in a module of its own, the schema in another.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

/// The elders.
pub mod elders {
    /// Those with children.
    pub mod parents {
        use diesel_cascade::prelude::*;

        /// A parent.
        #[derive(Model, Debug)]
        #[diesel(table_name = parent)]
        pub struct Parent {
            /// Its number.
            #[column(auto)]
            pub id: i32,
            /// Its children.
            #[relationship(cascade = "all, delete")]
            pub children: HasMany<super::super::youth::Child>,
        }
    }
}

/// The youth.
pub mod youth {
    use diesel_cascade::prelude::*;

    /// A child.
    #[derive(Model, Debug)]
    #[diesel(table_name = child)]
    pub struct Child {
        /// Its number.
        #[column(auto)]
        pub id: i32,
        /// Its parent.
        #[foreign_key(crate::elders::parents::Parent)]
        pub parent_id: i32,
        /// The older one.
        #[foreign_key(self::Child, on_delete = "set_null")]
        #[relationship(backref = younger, passive_deletes)]
        pub older_id: Option<i32>,
    }
}

diesel_cascade::schema! { pub Family: elders::parents::Parent, youth::Child }

fn main() {}
