//! Small pieces of code that many expansions need.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Ident, Path};

use super::{imports, unknown};
use crate::model::{Column, Model, Table};
use crate::names;
use crate::types::SqlType;

/// The path of the table's module.
pub(super) fn table_path(model: &Model) -> Path {
    match &model.table {
        Table::Generated { ident, .. } => ident.clone().into(),
        Table::Existing { .. } => imports::table().into(),
    }
}

/// The last name of the path of a `table!` in this crate, and the path before it,
/// with `::` at its end.
pub(super) fn path_beside(path: &Path) -> Option<(&Ident, TokenStream)> {
    if path.leading_colon.is_some() {
        return None;
    }
    let table = &path.segments.last()?.ident;
    let beside = path.segments.iter().take(path.segments.len() - 1);
    Some((table, quote!(#(#beside::)*)))
}

/// `parent::name`, the column as Diesel knows it.
pub(super) fn column_path(model: &Model, column: &Column) -> TokenStream {
    match &model.table {
        Table::Generated { .. } => {
            let (table, ident) = (table_path(model), &column.ident);
            quote!(#table::#ident)
        }
        Table::Existing { .. } => imports::column(column).into_token_stream(),
    }
}

/// The column's SQL type without its `Nullable`, as it is named next to the
/// struct.
pub(super) fn base_sql_type(model: &Model, column: &Column) -> TokenStream {
    sql_type_from(&quote!(__private), model, column)
}

/// The same, where `private` is the path of the runtime crate's `__private`.
pub(super) fn sql_type_from(private: &TokenStream, model: &Model, column: &Column) -> TokenStream {
    expand_sql_type(private, model, column, &column.sql_type)
}

fn expand_sql_type(
    private: &TokenStream,
    model: &Model,
    column: &Column,
    sql_type: &SqlType,
) -> TokenStream {
    match sql_type {
        SqlType::Diesel(name) => quote!(#private::diesel::sql_types::#name),
        SqlType::OfBackend(name) => quote!(#private::sql_types::#name),
        SqlType::Around(name, inner) => {
            let inner = expand_sql_type(private, model, column, inner);
            quote!(#private::sql_types::#name<#inner>)
        }
        SqlType::Nullable(inner) => {
            let inner = expand_sql_type(private, model, column, inner);
            quote!(#private::diesel::sql_types::Nullable<#inner>)
        }
        SqlType::Written(ty) => ty.to_token_stream(),
        SqlType::Unknown => {
            expand_sql_type(private, model, column, &unknown::sql_type(model, column))
        }
        SqlType::OfColumn => {
            let path = column_path(model, column);
            quote!(<#private::diesel::dsl::SqlTypeOf<#path> as #private::TypeOfColumn>::NotNull)
        }
    }
}

/// The name by which the table's module knows an SQL type that it could not
/// name itself.
pub(super) fn sql_type_alias(model: &Model, column: &Column) -> Ident {
    names::hidden(&[&model.ident, &column.field])
}

/// A name of the macro's own for what stands for a column.
pub(super) fn alias_of(what: &str, column: &Column) -> Ident {
    let what = Ident::new(what, Span::call_site());
    names::hidden(&[&what, &column.field])
}

/// `Some("text")` or `None`.
pub(super) fn option<T: ToTokens>(value: Option<T>) -> TokenStream {
    match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    }
}
