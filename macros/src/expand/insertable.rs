//! Writing rows: `Insertable` and `AsChangeset`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Ident, Type};

use super::tokens::{column_path, diesel, table_path};
use crate::model::{Column, Model};
use crate::parse::container::Derived;

/// One value of an insert.
pub(super) struct Value<'a> {
    pub(super) column: &'a Column,
    /// The field is an `Option`, whose `None` leaves the column to its default.
    pub(super) optional: bool,
    /// The type of what is inserted.
    pub(super) ty: &'a Type,
}

/// `Insertable` for the model: all of its columns.
pub(super) fn of_the_model(model: &Model) -> TokenStream {
    if !model.implements(Derived::Insertable) {
        return TokenStream::new();
    }
    let values: Vec<_> = model
        .columns
        .iter()
        .filter(|column| !column.sql_type.is_unknown())
        .map(|column| Value {
            column,
            optional: column.nullable,
            ty: &column.inner,
        })
        .collect();
    insertable(model, &model.ident, &values)
}

/// `Insertable` for a struct whose fields are named as the model's, owned and
/// by reference.
pub(super) fn insertable(model: &Model, ident: &Ident, values: &[Value<'_>]) -> TokenStream {
    let diesel = diesel(model);
    let table = table_path(model);
    let owned_types = values.iter().map(|value| value_type(model, value, None));
    let owned_types = quote!((#(#owned_types,)*));
    let owned = values.iter().map(|value| owned_value(model, value));
    let borrowed_types = values
        .iter()
        .map(|value| value_type(model, value, Some(quote!(&'__insert))));
    let borrowed_types = quote!((#(#borrowed_types,)*));
    let borrowed = values.iter().map(|value| borrowed_value(model, value));
    quote! {
        impl #diesel::insertable::Insertable<#table::table> for #ident {
            type Values = <#owned_types as #diesel::insertable::Insertable<#table::table>>::Values;

            fn values(self) -> Self::Values {
                #diesel::insertable::Insertable::<#table::table>::values((#(#owned,)*))
            }
        }

        impl<'__insert> #diesel::insertable::Insertable<#table::table> for &'__insert #ident {
            type Values =
                <#borrowed_types as #diesel::insertable::Insertable<#table::table>>::Values;

            fn values(self) -> Self::Values {
                #diesel::insertable::Insertable::<#table::table>::values((#(#borrowed,)*))
            }
        }

        impl #diesel::internal::derives::insertable::UndecoratedInsertRecord<#table::table>
            for #ident
        {
        }
    }
}

fn value_type(model: &Model, value: &Value<'_>, borrow: Option<TokenStream>) -> TokenStream {
    let diesel = diesel(model);
    let column = column_path(model, value.column);
    let ty = value.ty;
    let eq = quote!(#diesel::dsl::Eq<#column, #borrow #ty>);
    if value.optional {
        quote!(::core::option::Option<#eq>)
    } else {
        eq
    }
}

fn owned_value(model: &Model, value: &Value<'_>) -> TokenStream {
    let diesel = diesel(model);
    let column = column_path(model, value.column);
    let field = &value.column.field;
    if value.optional {
        quote!(self.#field.map(|value| #diesel::ExpressionMethods::eq(#column, value)))
    } else {
        quote!(#diesel::ExpressionMethods::eq(#column, self.#field))
    }
}

fn borrowed_value(model: &Model, value: &Value<'_>) -> TokenStream {
    let diesel = diesel(model);
    let column = column_path(model, value.column);
    let field = &value.column.field;
    if value.optional {
        quote!(self.#field.as_ref().map(|value| #diesel::ExpressionMethods::eq(#column, value)))
    } else {
        quote!(#diesel::ExpressionMethods::eq(#column, &self.#field))
    }
}

/// `AsChangeset`: all columns but the primary key; `None` is NULL.
pub(super) fn changeset(model: &Model) -> TokenStream {
    let columns: Vec<_> = model
        .columns
        .iter()
        .enumerate()
        .filter(|(position, _)| !model.primary_key.contains(position))
        .map(|(_, column)| column)
        .filter(|column| !column.sql_type.is_unknown())
        .collect();
    // A table of nothing but its key has nothing to change.
    if columns.is_empty() || !model.implements(Derived::AsChangeset) {
        return TokenStream::new();
    }
    let diesel = diesel(model);
    let ident = &model.ident;
    let table = table_path(model);
    let paths: Vec<_> = columns
        .iter()
        .map(|column| column_path(model, column))
        .collect();
    let types: Vec<_> = columns.iter().map(|column| &column.ty).collect();
    let fields: Vec<_> = columns.iter().map(|column| &column.field).collect();
    quote! {
        impl #diesel::query_builder::AsChangeset for #ident {
            type Target = #table::table;
            type Changeset = <(
                #(#diesel::dsl::Eq<#paths, #types>,)*
            ) as #diesel::query_builder::AsChangeset>::Changeset;

            fn as_changeset(self) -> Self::Changeset {
                #diesel::query_builder::AsChangeset::as_changeset((
                    #(#diesel::ExpressionMethods::eq(#paths, self.#fields),)*
                ))
            }
        }

        impl<'__update> #diesel::query_builder::AsChangeset for &'__update #ident {
            type Target = #table::table;
            type Changeset = <(
                #(#diesel::dsl::Eq<#paths, &'__update #types>,)*
            ) as #diesel::query_builder::AsChangeset>::Changeset;

            fn as_changeset(self) -> Self::Changeset {
                #diesel::query_builder::AsChangeset::as_changeset((
                    #(#diesel::ExpressionMethods::eq(#paths, &self.#fields),)*
                ))
            }
        }
    }
}
