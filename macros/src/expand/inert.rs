//! What stands for a model that could not be made: enough for the rest of the
//! program to compile, so that the mistake is the only error.

mod place;
mod rows;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, GenericParam};

use self::place::{Place, existing};
use self::rows::rows;
use super::{associations, joins, parents, same_query};
use crate::check;
use crate::parse::container::Container;

/// The stand-in of a broken declaration.
pub(crate) fn inert(derive: &DeriveInput, container: &Container) -> TokenStream {
    let derive = &with_named_parameters(derive);
    let place = match existing(container) {
        Some(path) => Place::existing(&check::krate(container), path),
        None => Place::generated(derive, container),
    };
    let ident = &derive.ident;
    let (impl_generics, type_generics, where_clause) = derive.generics.split_for_impl();
    let name = ident.to_string();
    let Place {
        around,
        imports,
        table,
        key,
        sql_type,
        ..
    } = &place;
    let impls = [
        rows(derive, &place),
        in_queries(derive, container, &place),
        associations::belongs_to_all(ident, &derive.generics),
        parents::has_all_keys(ident, &derive.generics),
    ];
    quote! {
        #around
        const _: () = {
            #imports
            #(#impls)*

            impl #impl_generics __private::diesel::associations::HasTable for #ident #type_generics
            #where_clause
            {
                type Table = #table;

                fn table() -> Self::Table {
                    #table
                }
            }

            impl #impl_generics __private::Model for #ident #type_generics #where_clause {
                const MODEL: __private::meta::Model = __private::meta::Model::broken(#name);
                const IDENTITY: ::core::option::Option<__private::meta::Identity> =
                    ::core::option::Option::None;
                type ModelTable = #table;
                type Key = #key;
                type KeySqlType = #sql_type;

                const FOREIGN_KEYS: &'static [__private::meta::ForeignKey] = &[];
                const RELATIONSHIPS: &'static [__private::meta::Relationship] = &[];
            }
        };
    }
}

/// The table in other tables' queries.
fn in_queries(derive: &DeriveInput, container: &Container, place: &Place) -> TokenStream {
    let ident = &derive.ident;
    // A generic struct is not one member, but as many as there are types.
    let is_plain = derive.generics.params.is_empty();
    let member = match is_plain {
        true => quote!(#ident),
        false => quote!(__private::MissingMember),
    };
    match existing(container) {
        Some(path) if is_plain => {
            let alias = quote!(type __DieselCascadeMember = #ident;);
            let in_queries =
                same_query::of_existing_table(path, &quote!(__DieselCascadeMember), true);
            quote!(#alias #in_queries)
        }
        // Another struct may be the model of the table.
        Some(_) => TokenStream::new(),
        None => {
            let table = &place.table;
            let of_table = same_query::of_table(table, ident, false, &member);
            let joins = joins::to_all(table);
            quote!(#of_table #joins)
        }
    }
}

/// A parameter without a name, which only syntax allows, can be none of an impl.
fn with_named_parameters(derive: &DeriveInput) -> DeriveInput {
    let mut derive = derive.clone();
    let params = std::mem::take(&mut derive.generics.params);
    let is_named = |param: &GenericParam| match param {
        GenericParam::Lifetime(param) => param.lifetime.ident != "_",
        GenericParam::Type(param) => param.ident != "_",
        GenericParam::Const(param) => param.ident != "_",
    };
    derive.generics.params = params.into_iter().filter(is_named).collect();
    derive
}
