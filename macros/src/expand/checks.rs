//! Rules that need to know other models: left to the compiler as constants
//! and bounds, each at the word that would be at fault.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::tokens::{base_sql_type, column_path, diesel, private, table_path};
use crate::model::{Column, ForeignKey, Model, Relationship, Table};
use crate::spans::{at, respanned};

pub(super) fn expand(model: &Model) -> TokenStream {
    if model.broken {
        return TokenStream::new();
    }
    let keys = model
        .foreign_keys
        .iter()
        .enumerate()
        .map(|(position, key)| {
            let types = key_types(model, key);
            let schema = same_schema(model, key, position);
            quote!(#types #schema)
        });
    let relationships = model
        .relationships
        .iter()
        .enumerate()
        .map(|(position, relationship)| expand_relationship(model, relationship, position));
    let columns = model
        .columns
        .iter()
        .filter(|_| matches!(model.table, Table::Existing { .. }))
        .map(|column| existing_column(model, column));
    quote! {
        #(#keys)*
        #(#relationships)*
        #(#columns)*
    }
}

/// A foreign key has the type of the column that it references.
fn key_types(model: &Model, key: &ForeignKey) -> TokenStream {
    let private = private(model);
    let column = &model.columns[key.column];
    let parent = &key.alias;
    let key_type = base_sql_type(model, column);
    let span = at(column.ty.span());
    let types = quote!(#key_type, #private::check::KeyOf<#parent>);
    let check = quote_spanned!(span=> const _: () = #private::check::key_types::<#types>(););
    respanned(check, span)
}

/// A child is in the schema of its parent.
fn same_schema(model: &Model, key: &ForeignKey, position: usize) -> TokenStream {
    let krate = &model.krate;
    let private = private(model);
    let ident = &model.ident;
    let parent = &key.alias;
    let table = table_path(model);
    let span = at(ident.span());
    let parent_table = quote!(<#parent as #krate::Model>::ModelTable);
    refuse(
        model,
        span,
        &quote! {{
            use #private::NoSchema as _;
            #private::check::same_schema(
                &<#ident as #krate::Model>::FOREIGN_KEYS[#position],
                <#ident as #krate::Model>::MODEL.name,
                #private::Probe::<#table::table>::SCHEMA,
                #private::Probe::<#parent_table>::SCHEMA,
            )
        }},
    )
}

/// A relationship has one key, of its own, that its options fit.
fn expand_relationship(model: &Model, relationship: &Relationship, position: usize) -> TokenStream {
    let krate = &model.krate;
    let private = private(model);
    let ident = &model.ident;
    let arguments = quote! {
        <#ident as #krate::Model>::MODEL,
        <#ident as #krate::Model>::RELATIONSHIPS,
        #position
    };
    let key_span = relationship
        .foreign_key
        .as_ref()
        .map_or_else(|| relationship.child.span(), |key| key.span());
    let key = refuse(
        model,
        at(key_span),
        &quote!(#private::check::relationship_key(#arguments)),
    );
    let policy = refuse(
        model,
        at(relationship.span),
        &quote!(#private::check::relationship_policy(#arguments)),
    );
    quote!(#key #policy)
}

/// A column of a `table!` of the user's own has the type of its field.
fn existing_column(model: &Model, column: &Column) -> TokenStream {
    let private = private(model);
    let diesel = diesel(model);
    let path = column_path(model, column);
    let span = at(column.ty.span());
    let name = &column.name;
    let nullable = column.nullable;
    let ty = &column.ty;
    let null = refuse(
        model,
        span,
        &quote! {
            #private::check::existing_nullability(
                #name,
                #nullable,
                <#diesel::dsl::SqlTypeOf<#path> as #private::ColumnType>::NULLABLE,
            )
        },
    );
    let written = column.sql_type_written.then(|| {
        let written = base_sql_type(model, column);
        let actual = quote!(<#diesel::dsl::SqlTypeOf<#path> as #private::ColumnType>::NotNull);
        let check = quote_spanned! {span=>
            const _: () = #private::check::column_types::<#written, #actual>();
        };
        respanned(check, span)
    });
    let loads = quote_spanned! {span=>
        const _: () = #private::check::loads::<#ty, #diesel::dsl::SqlTypeOf<#path>>();
    };
    let loads = respanned(loads, span);
    quote!(#null #written #loads)
}

/// A constant whose evaluation fails with the message that `check` gives.
fn refuse(model: &Model, span: Span, check: &TokenStream) -> TokenStream {
    let private = private(model);
    let check = quote_spanned!(span=> const _: () = #private::check::refuse(#check););
    respanned(check, span)
}
