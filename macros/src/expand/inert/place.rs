//! The table of a struct without columns: the one that it names, or one in place of
//! it.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, Ident, Path};

use crate::check;
use crate::expand::{imports, keys, table};
use crate::names;
use crate::parse::container::Container;

/// The path of the `table!` that is there already, if it says so.
pub(super) fn existing(container: &Container) -> Option<&Path> {
    let path = container.table_name.as_ref()?;
    let last = path.segments.last()?;
    let is_path = path.segments.len() > 1 && last.ident != "table";
    (is_path && !names::is_keyword(&last.ident)).then_some(path)
}

/// Where the rows of the struct would be, and what stands for its columns.
pub(super) struct Place {
    /// What is generated beside the struct.
    pub(super) around: TokenStream,
    pub(super) imports: TokenStream,
    /// The type of the table.
    pub(super) table: TokenStream,
    /// A column of the table.
    pub(super) column: TokenStream,
    /// What rows are found by, and its type in SQL.
    pub(super) key: TokenStream,
    pub(super) sql_type: TokenStream,
}

impl Place {
    pub(super) fn existing(krate: &Path, path: &Path) -> Self {
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

    pub(super) fn generated(derive: &DeriveInput, container: &Container) -> Self {
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
