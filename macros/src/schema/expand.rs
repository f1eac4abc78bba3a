//! The schema's type, and what makes its models one schema.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Path, parse_quote};

use super::parse::Schema;
use crate::spans::{at, respanned};

pub(super) fn expand(schema: &Schema) -> TokenStream {
    let Schema {
        attributes,
        vis,
        ident,
        models,
        ..
    } = schema;
    let krate: Path = schema
        .krate
        .clone()
        .unwrap_or_else(|| parse_quote!(::diesel_cascade));
    let private = quote!(#krate::__private);
    let docs = attributes
        .iter()
        .all(|attribute| !attribute.path().is_ident("doc"))
        .then(|| {
            let names = models
                .iter()
                .filter_map(|model| model.segments.last())
                .map(|last| format!("[`{}`]", last.ident))
                .collect::<Vec<_>>()
                .join(", ");
            let docs = format!("The schema of {names}.");
            quote!(#[doc = #docs])
        });
    let tables = models.iter().map(|model| {
        let span = at(model.span());
        respanned(quote!(#private::meta::Table::of::<#model>()), span)
    });
    let members = models
        .iter()
        .enumerate()
        .map(|(position, model)| member(schema, &private, model, position));
    let pairs = pairs(&private, models);
    quote! {
        #docs
        #(#attributes)*
        #[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::marker::Copy)]
        #vis struct #ident;

        const _: () = {
            const TABLES: &[#private::meta::Table] = &[#(#tables),*];

            impl #krate::Schema for #ident {
                fn graph() -> &'static #private::Graph {
                    static GRAPH: ::std::sync::LazyLock<#private::Graph> =
                        ::std::sync::LazyLock::new(|| #private::Graph::new(TABLES));
                    &GRAPH
                }
            }

            #(#members)*
            #pairs
        };
    }
}

/// What one model gets from being in the schema.
fn member(schema: &Schema, private: &TokenStream, model: &Path, position: usize) -> TokenStream {
    let ident = &schema.ident;
    let krate = match &schema.krate {
        Some(krate) => quote!(#krate),
        None => quote!(::diesel_cascade),
    };
    let name = ident.to_string();
    let span = at(model.span());
    let member = quote_spanned! {span=>
        impl #private::InSchema
            for <#model as #krate::Model>::ModelTable
        {
            const SCHEMA: #private::meta::SchemaId = #private::meta::SchemaId {
                id: #private::meta::Id::new(
                    ::core::concat!(::core::module_path!(), "::", #name),
                    ::core::line!(),
                    ::core::column!(),
                ),
                name: #name,
            };

            fn root() -> #private::Root {
                #private::Root::new::<&'static #model>(
                    <#ident as #krate::Schema>::graph(),
                    #position,
                )
            }
        }

        const _: () = #private::check::refuse(#private::check::member(TABLES, #position));
    };
    respanned(member, span)
}

/// Every two tables may appear in one query.
fn pairs(private: &TokenStream, models: &[Path]) -> TokenStream {
    let mut tokens = TokenStream::new();
    for (position, left) in models.iter().enumerate() {
        for right in &models[position + 1..] {
            tokens.extend(quote!(#private::appear_in_same_query!(#left, #right);));
        }
    }
    tokens
}
