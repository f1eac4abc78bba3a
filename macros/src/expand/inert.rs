//! What stands for a model that could not be made: enough for the rest of the
//! program to compile, so that the mistake is the only error.

mod rows;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, GenericParam, Ident, Path};

use self::rows::rows;
use super::{associations, joins, same_query, table};
use crate::check;
use crate::names;
use crate::parse::container::Container;

/// The stand-in of a broken declaration.
pub(crate) fn inert(derive: &DeriveInput, container: &Container) -> TokenStream {
    let derive = &with_named_parameters(derive);
    let krate = check::krate(container);
    let import = table::import(&krate);
    let ident = &derive.ident;
    let vis = &derive.vis;
    let (impl_generics, type_generics, where_clause) = derive.generics.split_for_impl();
    let table = container.table_name.as_ref().and_then(Path::get_ident);
    let table = table.filter(|table| !names::is_keyword(table));
    let table = table.map_or_else(|| names::table_name(ident), Ident::clone);
    let hidden = table::hidden_name(ident);
    let name = ident.to_string();
    let table_type = quote!(#table::table);
    // A generic struct is not one member, but as many as there are types.
    let is_plain = derive.generics.params.is_empty();
    let member = match is_plain {
        true => quote!(#ident),
        false => quote!(__private::MissingMember),
    };
    let same_query = same_query::of_table(&table_type, ident, false, &member);
    let impls = [
        rows(derive, &table),
        same_query,
        joins::to_all(&table_type),
        associations::belongs_to_all(ident, &derive.generics, &quote!(#table::id)),
    ];
    quote! {
        #[doc(hidden)]
        #[allow(non_snake_case)]
        mod #hidden {
            pub(super) #import
            __private::diesel::table! {
                /// Nothing.
                #table (id) {
                    /// Nothing.
                    id -> #krate::__private::diesel::sql_types::Integer,
                }
            }
        }
        #[allow(unused_imports)]
        #vis use #hidden::#table;
        const _: () = {
            use #hidden::{__private, #table};
            #(#impls)*

            impl #impl_generics __private::diesel::associations::HasTable for #ident #type_generics
            #where_clause
            {
                type Table = #table_type;

                fn table() -> Self::Table {
                    #table_type
                }
            }

            impl #impl_generics __private::Model for #ident #type_generics #where_clause {
                const MODEL: __private::meta::Model = __private::meta::Model::broken(#name);
                const IDENTITY: ::core::option::Option<__private::meta::Identity> =
                    ::core::option::Option::None;
                type ModelTable = #table_type;
                type Key = (&'static ::core::primitive::i32);
                type KeySqlType = __private::diesel::sql_types::Integer;

                const FOREIGN_KEYS: &'static [__private::meta::ForeignKey] = &[];
                const RELATIONSHIPS: &'static [__private::meta::Relationship] = &[];
            }
        };
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
