//! What stands for a model that could not be made: enough for the rest of the
//! program to compile, so that the mistake is the only error.

mod rows;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, GenericParam, Ident, Path};

use self::rows::rows;
use super::{associations, imports, joins, keys, same_query, table};
use crate::check;
use crate::names;
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
        column,
        key,
        sql_type,
        ..
    } = &place;
    let impls = [
        rows(derive, &place),
        in_queries(derive, container, &place),
        associations::belongs_to_all(ident, &derive.generics, column),
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
            let in_queries = same_query::of_existing_table(path, &quote!(__DieselCascadeMember));
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

/// The path of the `table!` that is there already, if it says so.
fn existing(container: &Container) -> Option<&Path> {
    let path = container.table_name.as_ref()?;
    let last = path.segments.last()?;
    let is_path = path.segments.len() > 1 && last.ident != "table";
    (is_path && !names::is_keyword(&last.ident)).then_some(path)
}

/// Where the rows of the struct would be, and what stands for its columns.
struct Place {
    /// What is generated beside the struct.
    around: TokenStream,
    imports: TokenStream,
    /// The type of the table.
    table: TokenStream,
    /// A column of the table.
    column: TokenStream,
    /// What rows are found by, and its type in SQL.
    key: TokenStream,
    sql_type: TokenStream,
}

impl Place {
    fn existing(krate: &Path, path: &Path) -> Self {
        let import = table::import(krate);
        let name = imports::table();
        let table = quote!(#name::table);
        let integer = quote!(__private::diesel::sql_types::Integer);
        let key = keys::key_in_place(&table);
        Self {
            around: TokenStream::new(),
            imports: quote! {
                #import
                #[allow(unused_imports)]
                use __private::SeveralColumns as _;
                use #path as #name;
            },
            column: quote!(__private::ColumnInPlace<#table, #integer>),
            key: quote!(<#key as __private::RowKey<()>>::Key),
            sql_type: quote!(<#key as __private::RowKey<()>>::SqlType),
            table,
        }
    }

    fn generated(derive: &DeriveInput, container: &Container) -> Self {
        let krate = check::krate(container);
        let import = table::import(&krate);
        let vis = &derive.vis;
        let table = container.table_name.as_ref().and_then(Path::get_ident);
        let table = table.filter(|table| !names::is_keyword(table));
        let table = table.map_or_else(|| names::table_name(&derive.ident), Ident::clone);
        let hidden = table::hidden_name(&derive.ident);
        Self {
            around: quote! {
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
            },
            imports: quote!(use #hidden::{__private, #table};),
            table: quote!(#table::table),
            column: quote!(#table::id),
            key: quote!(&'static ::core::primitive::i32),
            sql_type: quote!(__private::diesel::sql_types::Integer),
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
