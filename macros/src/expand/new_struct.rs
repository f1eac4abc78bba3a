//! `#[model(new = NewParent)]`: the struct to insert.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};

use super::insertable::{self, Value};
use super::{fields, unknown};
use crate::model::{Column, Model};

pub(super) fn expand(model: &Model) -> TokenStream {
    let Some(new) = &model.new else {
        return TokenStream::new();
    };
    let vis = &model.vis;
    let docs = format!(
        "A new row for the table of [`{}`]: its columns but those that the database numbers.",
        model.ident
    );
    let fields = columns(model).map(|column| expand_field(model, column));
    // No parameters, where those of the model would stand: of a type that is not
    // there the compiler then says the same at both, which is once.
    let parameters = quote_spanned!(model.ident.span()=> <>);
    quote! {
        #[doc = #docs]
        #[derive(::core::fmt::Debug, ::core::clone::Clone)]
        #[allow(dead_code)]
        #vis struct #new #parameters {
            #(#fields,)*
        }
    }
}

/// `Insertable` for the struct.
pub(super) fn insertable(model: &Model) -> TokenStream {
    let Some(new) = &model.new else {
        return TokenStream::new();
    };
    let values: Vec<_> = columns(model)
        .map(|column| Value {
            column,
            optional: is_optional(column),
            ty: fields::value_type(model, column),
        })
        .collect();
    insertable::insertable(model, new, &values)
}

fn columns(model: &Model) -> impl Iterator<Item = &Column> {
    let columns = model.columns.iter().filter(|column| !column.auto);
    columns.filter(|column| !unknown::is_meant_as_a_mark(column))
}

fn expand_field(model: &Model, column: &Column) -> TokenStream {
    let field = &column.field;
    // What has no lifetime is most probably text.
    let inner = match column.is_nameless {
        true => quote!(::std::string::String),
        false => column.inner.to_token_stream(),
    };
    let ty = if is_optional(column) {
        quote!(::core::option::Option<#inner>)
    } else {
        quote!(#inner)
    };
    let docs = if column.docs.is_empty() {
        let text = format!("The column `{}`.", column.name);
        quote!(#[doc = #text])
    } else {
        let docs = &column.docs;
        quote!(#(#docs)*)
    };
    let default = column.default.as_ref().map(|default| {
        let text = format!("\n\n`None` leaves it to the default, `{default}`.");
        quote!(#[doc = #text])
    });
    let vis = &model.vis;
    quote! {
        #docs
        #default
        #vis #field: #ty
    }
}

fn is_optional(column: &Column) -> bool {
    column.nullable || column.default.is_some()
}
