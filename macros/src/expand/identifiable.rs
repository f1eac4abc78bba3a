//! `HasTable` and `Identifiable`.

use proc_macro2::TokenStream;
use quote::quote;

use super::keys;
use super::tokens::table_path;
use crate::model::Model;
use crate::parse::container::Derived;

pub(super) fn expand(model: &Model) -> TokenStream {
    if !model.implements(Derived::Identifiable) {
        return TokenStream::new();
    }
    let ident = &model.ident;
    let table = table_path(model);
    let in_place = model.key_in_place();
    let in_place = in_place.map(|_| quote!(::core::primitive::i32));
    let types = keys::primary(model)
        .map(|column| keys::key_type(model, column))
        .chain(in_place);
    let types: Vec<_> = types.collect();
    let has_table = quote! {
        impl __private::diesel::associations::HasTable for #ident {
            type Table = #table::table;

            fn table() -> Self::Table {
                #table::table
            }
        }
    };
    let id = if model.has_key {
        let values = keys::primary(model).map(|column| {
            let field = &column.field;
            keys::key(model, column, quote!(&self.#field))
        });
        keys::row_value(model, quote!((#(#values),*)))
    } else {
        // Of a key that cannot be one, that has been said.
        quote!(__private::no_value())
    };
    let key = keys::of_row(model, quote!((#(&'__ident #types),*)));
    quote! {
        #has_table

        impl<'__ident> __private::diesel::associations::Identifiable for &'__ident #ident {
            type Id = #key;

            fn id(self) -> Self::Id {
                #id
            }
        }

        impl<'__ident> __private::diesel::associations::Identifiable for &'_ &'__ident #ident {
            type Id = #key;

            fn id(self) -> Self::Id {
                #id
            }
        }
    }
}
