//! `HasTable` and `Identifiable`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Type, parse_quote};

use super::tokens::table_path;
use crate::model::Model;
use crate::parse::container::Derived;
use crate::types;

pub(super) fn expand(model: &Model) -> TokenStream {
    if !model.implements(Derived::Identifiable) {
        return TokenStream::new();
    }
    let ident = &model.ident;
    let table = table_path(model);
    let keys: Vec<_> = model
        .primary_key
        .iter()
        .map(|position| &model.columns[*position])
        .collect();
    // That of an `Option` is for a key that cannot be one.
    let in_place = model
        .key_in_place()
        .map(|_| parse_quote!(::core::primitive::i32));
    let types = keys.iter().map(|column| &column.inner).chain(&in_place);
    let types: Vec<_> = types
        .map(|ty| types::option_inner(ty).unwrap_or(ty))
        .collect();
    let fields: Vec<_> = keys.iter().map(|column| &column.field).collect();
    let has_table = quote! {
        impl __private::diesel::associations::HasTable for #ident {
            type Table = #table::table;

            fn table() -> Self::Table {
                #table::table
            }
        }
    };
    // Diesel asks that a key can be compared and hashed.
    let is_a_key = |ty: &&Type| types::is_plain(ty) && !types::is_float(ty);
    if !model.has_key && in_place.is_none() && !types.iter().all(is_a_key) {
        return has_table;
    }
    let id = if model.has_key {
        quote!((#(&self.#fields),*))
    } else {
        // Of a key that cannot be one, that has been said.
        quote!(__private::no_value())
    };
    quote! {
        #has_table

        impl<'__ident> __private::diesel::associations::Identifiable for &'__ident #ident {
            type Id = (#(&'__ident #types),*);

            fn id(self) -> Self::Id {
                #id
            }
        }

        impl<'__ident> __private::diesel::associations::Identifiable for &'_ &'__ident #ident {
            type Id = (#(&'__ident #types),*);

            fn id(self) -> Self::Id {
                #id
            }
        }
    }
}
