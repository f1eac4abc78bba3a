//! What stands for a model that could not be made: enough for the rest of the
//! program to compile, so that the mistake is the only error.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, Ident, Path};

use super::same_query;
use crate::check;
use crate::names;
use crate::parse::container::Container;

/// The stand-in of a broken declaration.
pub(crate) fn inert(derive: &DeriveInput, container: &Container) -> TokenStream {
    let krate = check::krate(container);
    let ident = &derive.ident;
    let vis = &derive.vis;
    let (impl_generics, type_generics, where_clause) = derive.generics.split_for_impl();
    let table = container.table_name.as_ref().and_then(Path::get_ident);
    let table = table.filter(|table| !names::is_keyword(table));
    let table = table.map_or_else(|| names::table_name(ident), Ident::clone);
    let hidden = names::hidden(&[&table]);
    let diesel = quote!(#krate::__private::diesel);
    let name = ident.to_string();
    // Deletes of its rows ask for it.
    let is_plain = derive.generics.params.is_empty();
    let identifiable = is_plain.then(|| {
        quote! {
            impl #diesel::associations::Identifiable for &'_ #ident {
                type Id = i32;

                fn id(self) -> Self::Id {
                    0
                }
            }
        }
    });
    let private = quote!(#krate::__private);
    let same_query =
        is_plain.then(|| same_query::of_table(&private, &quote!(#table::table), ident));
    quote! {
        #[doc(hidden)]
        mod #hidden {
            #diesel::table! {
                /// Nothing.
                #table (id) {
                    /// Nothing.
                    id -> #diesel::sql_types::Integer,
                }
            }
        }
        #[allow(unused_imports)]
        #vis use #hidden::#table;
        const _: () = {
            #identifiable
            #same_query

            impl #impl_generics #diesel::associations::HasTable for #ident #type_generics
            #where_clause
            {
                type Table = #table::table;

                fn table() -> Self::Table {
                    #table::table
                }
            }

            impl #impl_generics #krate::Model for #ident #type_generics #where_clause {
                const MODEL: #krate::__private::meta::Model =
                    #krate::__private::meta::Model::broken(#name);
                const IDENTITY: ::core::option::Option<#krate::__private::meta::Identity> =
                    ::core::option::Option::None;
                type ModelTable = #table::table;
                type Key = ();

                const FOREIGN_KEYS: &'static [#krate::__private::meta::ForeignKey] = &[];
                const RELATIONSHIPS: &'static [#krate::__private::meta::Relationship] = &[];
            }
        };
    }
}
