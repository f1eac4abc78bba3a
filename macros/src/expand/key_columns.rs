//! The columns that foreign keys of others can reference, by their names.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;
use syn::ext::IdentExt;

use super::tokens::{base_sql_type, column_path, table_path};
use crate::model::{ForeignKey, Model, Table};

/// `HasColumn` for each column of a unique key: of the model, for the checks,
/// and of the table, for joins. A table of the user's own may be another
/// crate's, and can have no impl here.
pub(super) fn expand(model: &Model) -> TokenStream {
    let ident = &model.ident;
    let table = match &model.table {
        Table::Generated { .. } => {
            let table = table_path(model);
            Some(quote!(#table::table))
        }
        Table::Existing { .. } => None,
    };
    let owners: Vec<_> = table.into_iter().chain([quote!(#ident)]).collect();
    let columns = model.columns.iter().enumerate();
    let columns = columns.filter(|(position, column)| {
        column.unique
            || model.primary_key.contains(position)
            || model.uniques.iter().any(|unique| unique.contains(position))
    });
    let has_key = model
        .has_key
        .then(|| quote!(impl __private::check::HasKey for #ident {}));
    let columns = columns.map(|(_, column)| {
        let hash = hash(&column.name);
        let path = column_path(model, column);
        let sql_type = base_sql_type(model, column);
        quote! {
            #(
                impl __private::HasColumn<__private::Named<#hash>> for #owners {
                    type Column = #path;
                    type SqlType = #sql_type;

                    fn column() -> Self::Column {
                        #path
                    }
                }
            )*
        }
    });
    quote!(#has_key #(#columns)*)
}

/// How the column at `position` of a key names what it references.
pub(super) fn name(key: &ForeignKey, position: usize) -> TokenStream {
    let length = key.columns.len();
    match &key.references {
        Some(references) => {
            let hash = references.value.get(position).map_or(0, of_ident);
            quote!(__private::Named<#hash>)
        }
        None if length == 1 => quote!(__private::Whole),
        None => quote!(__private::Part<#position, #length>),
    }
}

fn of_ident(name: &Ident) -> u64 {
    hash(&name.unraw().to_string())
}

/// FNV-1a: a name as a number, which a type can have in it.
fn hash(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
