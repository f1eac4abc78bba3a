//! `HasTable` and `Identifiable`.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{diesel, table_path};
use crate::model::Model;
use crate::parse::container::Derived;

pub(super) fn expand(model: &Model) -> TokenStream {
    if !model.implements(Derived::Identifiable) {
        return TokenStream::new();
    }
    let diesel = diesel(model);
    let ident = &model.ident;
    let table = table_path(model);
    let keys: Vec<_> = model
        .primary_key
        .iter()
        .map(|position| &model.columns[*position])
        .collect();
    let types: Vec<_> = keys.iter().map(|column| &column.ty).collect();
    let fields: Vec<_> = keys.iter().map(|column| &column.field).collect();
    let has_table = quote! {
        impl #diesel::associations::HasTable for #ident {
            type Table = #table::table;

            fn table() -> Self::Table {
                #table::table
            }
        }
    };
    if !model.has_key {
        return has_table;
    }
    quote! {
        #has_table

        impl<'__ident> #diesel::associations::Identifiable for &'__ident #ident {
            type Id = (#(&'__ident #types),*);

            fn id(self) -> Self::Id {
                (#(&self.#fields),*)
            }
        }

        impl<'__ident> #diesel::associations::Identifiable for &'_ &'__ident #ident {
            type Id = (#(&'__ident #types),*);

            fn id(self) -> Self::Id {
                (#(&self.#fields),*)
            }
        }
    }
}
