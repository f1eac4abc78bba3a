//! What a few declarations become, side by side: `x.rs` is what a user writes,
//! `x.expanded.rs` what the macros make of it.
//!
//! `UPDATE_EXPECT=1 cargo test -p diesel-cascade-macros` writes the expansions
//! anew: read them then.

use expect_test::expect_file;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{File, Item};

/// The expansion of every declaration of a file, formatted.
fn expanded(source: &str) -> String {
    let file = syn::parse_file(source).expect("a file of Rust");
    let expansions = file.items.into_iter().map(expansion);
    let expansions: Vec<_> = expansions
        .map(|tokens| prettyplease::unparse(&syn::parse2::<File>(tokens).expect("Rust")))
        .collect();
    expansions.join("\n")
}

fn expansion(item: Item) -> TokenStream {
    match item {
        Item::Macro(schema) => crate::schema::schema(schema.mac.tokens),
        item => {
            let tokens = item.into_token_stream();
            let derive = syn::parse2(tokens.clone());
            crate::derive_model_inner(&derive.expect("a struct"), tokens)
        }
    }
}

macro_rules! expansions {
    ($($name:ident)*) => {
        $(
            #[test]
            fn $name() {
                let source = include_str!(concat!("expansion/", stringify!($name), ".rs"));
                expect_file![concat!("expansion/", stringify!($name), ".expanded.rs")]
                    .assert_eq(&expanded(source));
            }
        )*
    };
}

expansions! {
    a_table
    a_parent
    a_child
    a_new_row
    a_composite_key
    a_link_table
    a_mistake
    a_schema
}
