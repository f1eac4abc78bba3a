//! Random structs: any option with any value, anywhere.

use proc_macro2::{Ident, Span, TokenStream};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{Just, Strategy, prop_oneof};
use proptest::sample::select;
use quote::quote;

use super::tokens::{lexed, tokens};
use super::words::{options, types, words};

const ATTRIBUTES: &[&str] = &[
    "diesel",
    "model",
    "column",
    "foreign_key",
    "relationship",
    "belongs_to",
    "table_name",
    "sql_type",
];
const NAMES: &[&str] = &["A", "Parent", "r#type", "Élan", "parent_", "Model", "İ"];
const FIELDS: &[&str] = &[
    "parent_id",
    "r#type",
    "table",
    "name",
    "größe",
    "r#as_id",
    "x",
    "_id",
];

/// A struct with a key, and whatever else.
pub(super) fn structs() -> impl Strategy<Value = TokenStream> {
    let field = (vec(attribute(), 0..3), select(FIELDS), types());
    let fields = vec(field, 0..4);
    let all = (vec(attribute(), 0..4), select(NAMES), fields);
    all.prop_map(|(attributes, name, fields)| {
        let name = lexed(name);
        let fields = fields.into_iter().map(|(attributes, name, ty)| {
            let (name, ty) = (lexed(name), lexed(ty));
            quote!(#(#attributes)* #name: #ty)
        });
        quote!(#(#attributes)* pub struct #name { id: i32, #(#fields,)* })
    })
}

/// One of the macro's attributes, with options and values of any other.
fn attribute() -> impl Strategy<Value = TokenStream> {
    let value = prop_oneof![
        3 => words().prop_map(|word| lexed(&word)),
        1 => tokens(),
    ];
    let option = prop_oneof![4 => options().prop_map(String::from), 1 => words()];
    let forms = prop_oneof![Just("none"), Just("equals"), Just("list"), Just("missing"),];
    let item = (option, forms, vec(value, 1..4)).prop_map(|(option, form, values)| {
        let option = lexed(&option);
        match form {
            "equals" => quote!(#option = #(#values)*),
            "list" => quote!(#option(#(#values),*)),
            "missing" => quote!(#option =),
            _ => option,
        }
    });
    let attribute = (select(ATTRIBUTES), option::weighted(0.9, vec(item, 0..4)));
    attribute.prop_map(|(name, items)| {
        let name = ident(name);
        match items {
            Some(items) => quote!(#[#name(#(#items),*)]),
            None => quote!(#[#name]),
        }
    })
}

/// A struct with any tokens in its attributes.
pub(super) fn of_any_tokens() -> impl Strategy<Value = TokenStream> {
    let attribute = || {
        (
            select(ATTRIBUTES),
            tokens(),
            select(&["(", "[", "{", "="][..]),
        )
    };
    let attribute = || {
        attribute().prop_map(|(name, tokens, form)| {
            let name = ident(name);
            match form {
                "(" => quote!(#[#name(#tokens)]),
                "[" => quote!(#[#name[#tokens]]),
                "{" => quote!(#[#name{#tokens}]),
                _ => quote!(#[#name = #tokens]),
            }
        })
    };
    (vec(attribute(), 0..3), vec(attribute(), 0..3)).prop_map(|(on_struct, on_field)| {
        quote! {
            #(#on_struct)*
            pub struct Parent {
                id: i32,
                #(#on_field)*
                parent_id: Option<i32>,
            }
        }
    })
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
