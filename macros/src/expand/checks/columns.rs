//! Rules about the types of columns, and about a `table!` of the user's own.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::refuse;
use crate::expand::fields;
use crate::expand::tokens::{base_sql_type, column_path, table_path};
use crate::model::{Column, Model, Table};
use crate::parse::container::Derived;
use crate::spans::{at, respanned};
use crate::types;

pub(super) fn expand(model: &Model) -> TokenStream {
    let exists = matches!(model.table, Table::Existing { .. });
    let existing = model.columns.iter().filter(|_| exists);
    let existing = existing.map(|column| existing_column(model, column));
    let key = exists.then(|| existing_key(model));
    let stored = model
        .columns
        .iter()
        .filter(|column| fields::is_asked(model, column));
    let stored = stored.map(|column| is_stored(model, column));
    quote!(#(#existing)* #key #(#stored)*)
}

/// The field can be read, where it is; of a `table!` of the user's own, that its
/// column is another is said elsewhere.
fn is_read(model: &Model, column: &Column, of_column: &TokenStream) -> TokenStream {
    if !model.implements(Derived::Queryable) && !model.implements(Derived::QueryableByName) {
        return quote!(true);
    }
    let is_read = fields::is_read(model, column);
    if matches!(model.table, Table::Generated { .. }) {
        return is_read;
    }
    let path = column_path(model, column);
    let nullable = column.nullable;
    let actual = existing_type(model, column);
    let another = column
        .sql_type_written
        .then(|| quote!(|| !__private::Field::<#of_column, #actual>::IS_SAME));
    quote! {
        #nullable != <__private::diesel::dsl::SqlTypeOf<#path> as __private::ColumnType>::NULLABLE
            #another || #is_read
    }
}

/// Diesel can store the field in its column, and a backend can write and read
/// it.
fn is_stored(model: &Model, column: &Column) -> TokenStream {
    let ty = fields::value_type(model, column);
    let sql_type = base_sql_type(model, column);
    let (field, of_column) = (quote!(__DieselCascadeField), quote!(__DieselCascadeColumn));
    let span = at(column.ty.span());
    let is_written = model.writes(column);
    let is_expression = quote!(__private::Field::<#field, #of_column>::IS_EXPRESSION);
    let name = types::display(&column.inner);
    let stored = is_written.then(|| {
        let check = match &model.table {
            // Another type than the column's is the mistake, if it is one.
            Table::Existing { .. } if column.sql_type_written => {
                let actual = existing_type(model, column);
                quote! {
                    const _: () = __private::check::refuse(__private::check::stored_as_written(
                        #name,
                        __private::Field::<#of_column, #actual>::IS_SAME,
                        #is_expression,
                    ));
                }
            }
            _ => quote! {
                const _: () = __private::check::stored::<#field, #of_column>();
            },
        };
        respanned(check, span)
    });
    let read = is_read(model, column, &of_column);
    let written = if is_written {
        fields::is_written(&field, &of_column)
    } else {
        quote!(true)
    };
    let backends = refuse(
        span,
        &quote! {
            __private::check::backends(
                #name,
                !#is_written || #is_expression,
                #read,
                #written,
            )
        },
    );
    quote! {
        const _: () = {
            type #field = #ty;
            type #of_column = #sql_type;
            #stored
            #backends
        };
    }
}

/// A column of a `table!` of the user's own is of the field's type.
fn existing_column(model: &Model, column: &Column) -> TokenStream {
    let path = column_path(model, column);
    let span = at(column.ty.span());
    let name = &column.name;
    let nullable = column.nullable;
    let null = refuse(
        span,
        &quote! {
            __private::check::existing_nullability(
                #name,
                #nullable,
                <__private::diesel::dsl::SqlTypeOf<#path> as __private::ColumnType>::NULLABLE,
            )
        },
    );
    let written = column.sql_type_written.then(|| {
        let written = base_sql_type(model, column);
        let actual = existing_type(model, column);
        let check = quote_spanned! {span=>
            const _: () = __private::check::column_types::<#written, #actual>();
        };
        respanned(check, span)
    });
    quote!(#null #written)
}

/// Diesel can store the field in the column of the user's own `table!`.
pub(super) fn fits(model: &Model, column: &Column) -> TokenStream {
    let ty = fields::value_type(model, column);
    let actual = existing_type(model, column);
    let is_stored = quote!(__private::Field::<#ty, #actual>::IS_EXPRESSION);
    if column.sql_type_written {
        let written = base_sql_type(model, column);
        return quote!(#is_stored && __private::Field::<#written, #actual>::IS_SAME);
    }
    is_stored
}

/// The type of a column of the user's own `table!`, without its `Nullable`.
pub(super) fn existing_type(model: &Model, column: &Column) -> TokenStream {
    let path = column_path(model, column);
    quote!(<__private::diesel::dsl::SqlTypeOf<#path> as __private::ColumnType>::NotNull)
}

/// The primary key is that of the user's own `table!`.
fn existing_key(model: &Model) -> TokenStream {
    let table = table_path(model);
    let columns = model.primary_key.iter();
    let columns = columns.map(|position| column_path(model, &model.columns[*position]));
    let check = quote! {
        const _: () = __private::check::primary_key::<
            (#(#columns),*),
            <#table::table as __private::diesel::Table>::PrimaryKey,
        >();
    };
    respanned(check, at(model.primary_key_span))
}
