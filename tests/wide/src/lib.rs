//! A table as wide as Diesel's feature `64-column-tables` allows, and a child
//! of it: the macro has no limit of its own.
#![deny(warnings, missing_docs)]

use diesel_cascade::prelude::*;

macro_rules! wide {
    ($($column:ident)*) => {
        /// A wide table.
        #[derive(Model, Debug, Clone)]
        #[model(new = NewWide, unique($($column),*))]
        pub struct Wide {
            /// Its number.
            #[column(auto)]
            pub id: i32,
            $(
                /// A column.
                pub $column: Option<i32>,
            )*
            /// Its parts.
            pub parts: HasMany<Part>,
        }
    };
}

wide! {
    c1 c2 c3 c4 c5 c6 c7 c8 c9 c10
    c11 c12 c13 c14 c15 c16 c17 c18 c19 c20
    c21 c22 c23 c24 c25 c26 c27 c28 c29 c30
    c31 c32 c33 c34 c35 c36 c37 c38 c39 c40
    c41 c42 c43 c44 c45 c46 c47 c48 c49 c50
    c51 c52 c53 c54 c55 c56 c57 c58 c59 c60
    c61 c62 c63
}

/// A part of one.
#[derive(Model, Debug, Clone)]
pub struct Part {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// What it is a part of.
    #[foreign_key]
    pub wide_id: Option<i32>,
}

schema! { pub All: Wide, Part }
