//! Writing rows: `Insertable` and `AsChangeset`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::fields;
use super::tokens::{column_path, table_path};
use crate::model::{Column, Model};
use crate::parse::container::Derived;

/// One value of an insert.
pub(super) struct Value<'a> {
    pub(super) column: &'a Column,
    /// The field is an `Option`, whose `None` leaves the column to its default.
    pub(super) optional: bool,
    /// The type of what is inserted.
    pub(super) ty: TokenStream,
}

/// `Insertable` for the model: all of its columns.
pub(super) fn of_the_model(model: &Model) -> TokenStream {
    if !model.implements(Derived::Insertable) {
        return TokenStream::new();
    }
    let values: Vec<_> = model
        .columns
        .iter()
        .map(|column| Value {
            column,
            optional: column.nullable,
            ty: fields::value_type(model, column),
        })
        .collect();
    insertable(model, &model.ident, &values)
}

/// `Insertable` for a struct whose fields are named as the model's, owned and
/// by reference.
///
/// That Diesel can store the values is asked where rows are inserted: here they
/// are of a type that the impl does not name, so that the compiler asks nothing
/// of its columns for each model, which takes long.
pub(super) fn insertable(model: &Model, ident: &Ident, values: &[Value<'_>]) -> TokenStream {
    let table = table_path(model);
    let insert = quote!(__private::diesel::insertable::Insertable<#table::table>);
    let fields: Vec<_> = values.iter().map(|value| &value.column.field).collect();
    let owned_types = values.iter().map(|value| value_type(model, value, None));
    let owned_types = quote!((#(#owned_types,)*));
    let assign = |value: &Value<'_>, written: TokenStream| {
        let written = fields::written_value(model, value.column, written);
        quote!(__private::assign(#written))
    };
    let assign_some = |value: &Value<'_>, option: TokenStream| {
        if fields::may_be_another(model, value.column) {
            let assign = assign(value, quote!(value));
            return quote!(#option.map(|value| #assign));
        }
        quote!(#option.map(__private::assign))
    };
    let owned = values.iter().zip(&fields).map(|(value, field)| {
        if value.optional {
            assign_some(value, quote!(self.#field))
        } else {
            assign(value, quote!(self.#field))
        }
    });
    let borrowed_types = values
        .iter()
        .map(|value| value_type(model, value, Some(quote!(&'__insert))));
    let borrowed_types = quote!((#(#borrowed_types,)*));
    let borrowed = values.iter().zip(&fields).map(|(value, field)| {
        if value.optional {
            assign_some(value, quote!(self.#field.as_ref()))
        } else {
            assign(value, quote!(&self.#field))
        }
    });
    quote! {
        impl __private::Inserts for #ident {
            type Values = #owned_types;

            fn values(self) -> Self::Values {
                (#(#owned,)*)
            }
        }

        impl<'__insert> __private::Inserts for &'__insert #ident {
            type Values = #borrowed_types;

            fn values(self) -> Self::Values {
                (#(#borrowed,)*)
            }
        }

        impl<__Values> #insert for #ident
        where
            #ident: __private::Inserts<Values = __Values>,
            __Values: #insert,
        {
            type Values = <__Values as #insert>::Values;

            fn values(self) -> Self::Values {
                <__Values as #insert>::values(__private::Inserts::values(self))
            }
        }

        impl<'__insert, __Values> #insert for &'__insert #ident
        where
            &'__insert #ident: __private::Inserts<Values = __Values>,
            __Values: #insert,
        {
            type Values = <__Values as #insert>::Values;

            fn values(self) -> Self::Values {
                <__Values as #insert>::values(__private::Inserts::values(self))
            }
        }

        impl __private::diesel::internal::derives::insertable::UndecoratedInsertRecord<#table::table>
            for #ident
        {
        }
    }
}

fn value_type(model: &Model, value: &Value<'_>, borrow: Option<TokenStream>) -> TokenStream {
    let column = column_path(model, value.column);
    let ty = &value.ty;
    let written = fields::written_type(model, value.column, quote!(#borrow #ty));
    let assign = quote!(__private::Assign<#column, #written>);
    if value.optional {
        quote!(::core::option::Option<#assign>)
    } else {
        assign
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
        .collect();
    // A table of nothing but its key has nothing to change.
    if columns.is_empty() || !model.implements(Derived::AsChangeset) {
        return TokenStream::new();
    }
    let ident = &model.ident;
    let table = table_path(model);
    let paths: Vec<_> = columns
        .iter()
        .map(|column| column_path(model, column))
        .collect();
    let types = |borrow: TokenStream| {
        let types = columns.iter().map(move |column| {
            let ty = fields::field_type(model, column);
            fields::written_type(model, column, quote!(#borrow #ty))
        });
        types.collect::<Vec<_>>()
    };
    let (owned_types, borrowed_types) = (types(quote!()), types(quote!(&'__update)));
    let values = |borrow: TokenStream| {
        let values = columns.iter().map(move |column| {
            let field = &column.field;
            fields::written_value(model, column, quote!(#borrow self.#field))
        });
        values.collect::<Vec<_>>()
    };
    let (owned_values, borrowed_values) = (values(quote!()), values(quote!(&)));
    let change = quote!(__private::diesel::query_builder::AsChangeset);
    let owned = quote!((#(__private::Assign<#paths, #owned_types>,)*));
    let borrowed = quote!((#(__private::Assign<#paths, #borrowed_types>,)*));
    quote! {
        impl __private::Changes for #ident {
            type Values = #owned;

            fn values(self) -> Self::Values {
                (#(__private::assign(#owned_values),)*)
            }
        }

        impl<'__update> __private::Changes for &'__update #ident {
            type Values = #borrowed;

            fn values(self) -> Self::Values {
                (#(__private::assign(#borrowed_values),)*)
            }
        }

        impl<__Values> #change for #ident
        where
            #ident: __private::Changes<Values = __Values>,
            __Values: #change<Target = #table::table>,
        {
            type Target = #table::table;
            type Changeset = <__Values as #change>::Changeset;

            fn as_changeset(self) -> Self::Changeset {
                <__Values as #change>::as_changeset(__private::Changes::values(self))
            }
        }

        impl<'__update, __Values> #change for &'__update #ident
        where
            &'__update #ident: __private::Changes<Values = __Values>,
            __Values: #change<Target = #table::table>,
        {
            type Target = #table::table;
            type Changeset = <__Values as #change>::Changeset;

            fn as_changeset(self) -> Self::Changeset {
                <__Values as #change>::as_changeset(__private::Changes::values(self))
            }
        }
    }
}
