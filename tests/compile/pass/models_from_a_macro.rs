//! Declarations that a `macro_rules!` of the user's makes.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel_cascade::prelude::*;

macro_rules! family {
    ($parent:ident, $parent_table:ident, $child:ident, $child_table:ident, $key:ident: $type:ty, $text:ty, $schema:ident, $action:literal) => {
        /// A parent.
        #[derive(Model, Debug)]
        #[diesel(table_name = $parent_table)]
        pub struct $parent {
            /// Its number.
            #[column(auto)]
            pub id: $type,
            /// Its name.
            pub name: $text,
            /// Its children.
            #[relationship(passive_deletes)]
            pub children: HasMany<$child>,
        }

        /// A child.
        #[derive(Model, Debug)]
        #[diesel(table_name = $child_table)]
        pub struct $child {
            /// Its number.
            #[column(auto)]
            pub id: $type,
            /// Its parent.
            #[foreign_key($parent, on_delete = $action)]
            pub $key: $type,
            /// Its nickname.
            pub nickname: Option<$text>,
        }

        schema! { pub $schema: $parent, $child }
    };
}

family!(Mother, mother, Daughter, daughter, mother_id: i32, String, Women, "cascade");
family!(Father, father, Son, son, parent: i64, String, Men, "cascade");

fn main() {}
