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
    let actual = fields::stored_in(model, column);
    let another = column
        .sql_type_written
        .then(|| quote!(|| !__private::Field::<#of_column, #actual>::IS_SAME));
    quote! {
        #nullable != <__private::diesel::dsl::SqlTypeOf<#path> as __private::TypeOfColumn>::NULLABLE
            #another || #is_read
    }
}

/// Diesel can store the field in its column, and a backend can write and read
/// it.
fn is_stored(model: &Model, column: &Column) -> TokenStream {
    let ty = fields::value_type(model, column);
    let sql_type = base_sql_type(model, column);
    let (field, of_column) = (quote!(__DieselCascadeField), quote!(__DieselCascadeColumn));
    let is_written = model.writes(column);
    let is_expression = quote!(__private::Field::<#field, #of_column>::IS_EXPRESSION);
    let read = is_read(model, column, &of_column);
    let written = match is_written {
        true => fields::is_written(&field, &of_column),
        false => quote!(true),
    };
    let exists = matches!(model.table, Table::Existing { .. });
    let checks = if exists && !column.sql_type_written && types::is_plain(&column.inner) {
        existing_type(column, &of_column, &quote!((#read) && (#written)))
    } else {
        let stored = is_written.then(|| stored(model, column, &field, &of_column));
        let name = types::display(&column.inner);
        let is_expression = quote!(!#is_written || #is_expression);
        let check = quote!(__private::check::backends(#name, #is_expression, #read, #written));
        let backends = refuse(at(column.ty.span()), &check);
        quote!(#stored #backends)
    };
    quote! {
        const _: () = {
            type #field = #ty;
            type #of_column = #sql_type;
            #checks
        };
    }
}

/// Diesel can store the field in its column.
fn stored(
    model: &Model,
    column: &Column,
    field: &TokenStream,
    of_column: &TokenStream,
) -> TokenStream {
    let check = match &model.table {
        // Another type than the column's is the mistake, if it is one.
        Table::Existing { .. } if column.sql_type_written => {
            let name = types::display(&column.inner);
            let actual = fields::stored_in(model, column);
            quote! {
                const _: () = __private::check::refuse(__private::check::stored_as_written(
                    #name,
                    __private::Field::<#of_column, #actual>::IS_SAME,
                    __private::Field::<#field, #of_column>::IS_EXPRESSION,
                ));
            }
        }
        _ => quote! {
            const _: () = __private::check::stored::<#field, #of_column>();
        },
    };
    respanned(check, at(column.ty.span()))
}

/// The column of the user's own `table!` is of the type that one of Rust's own is
/// stored in.
fn existing_type(column: &Column, of_column: &TokenStream, is_stored: &TokenStream) -> TokenStream {
    let field = column.field.to_string();
    let name = types::display(&column.inner);
    let nullable = column.nullable;
    refuse(
        at(column.ty.span()),
        &quote! {
            __private::check::existing_type(
                #field,
                #name,
                #nullable,
                __private::Field::<(), #of_column>::SQL_TYPE,
                #is_stored,
            )
        },
    )
}

/// A column of a `table!` of the user's own is of the field's type.
fn existing_column(model: &Model, column: &Column) -> TokenStream {
    let path = column_path(model, column);
    let span = at(column.ty.span());
    let name = &column.name;
    let field = column.field.to_string();
    let ty = types::display(&column.inner);
    let nullable = column.nullable;
    let null = refuse(
        span,
        &quote! {
            __private::check::existing_nullability(
                #name,
                #field,
                #ty,
                #nullable,
                <__private::diesel::dsl::SqlTypeOf<#path> as __private::TypeOfColumn>::NULLABLE,
            )
        },
    );
    let written = column.sql_type_written.then(|| {
        let written = base_sql_type(model, column);
        let actual = fields::stored_in(model, column);
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
    let actual = fields::stored_in(model, column);
    let is_stored = quote!(__private::Field::<#ty, #actual>::IS_EXPRESSION);
    if column.sql_type_written {
        let written = base_sql_type(model, column);
        return quote!(#is_stored && __private::Field::<#written, #actual>::IS_SAME);
    }
    is_stored
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
