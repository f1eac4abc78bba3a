//! Rules that need to know other models: left to the compiler as constants
//! and bounds, each at the word that would be at fault.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Ident;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

use super::key_columns;
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
            let references = references(model, key, position);
            let types = key_types(model, key);
            quote!(#references #types)
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
    let schema = same_schema(model);
    quote! {
        #(#keys)*
        #schema
        #(#relationships)*
        #(#columns)*
    }
}

/// What a foreign key references is a key of its parent.
fn references(model: &Model, key: &ForeignKey, position: usize) -> TokenStream {
    let krate = &model.krate;
    let private = private(model);
    let ident = &model.ident;
    let parent = &key.alias;
    let parent = quote!(<#parent as #krate::Model>::MODEL);
    let written = key.references.as_ref();
    let columns = written.into_iter().flat_map(|written| &written.value);
    let columns = columns.map(|name| {
        let text = name.unraw().to_string();
        let check = quote!(#private::check::referenced_column(#parent, #text));
        refuse(model, at(name.span()), &check)
    });
    let span = written.map_or(key.span, |written| written.span);
    let key = refuse(
        model,
        at(span),
        &quote! {
            #private::check::referenced_key(
                &<#ident as #krate::Model>::FOREIGN_KEYS[#position],
                #parent,
            )
        },
    );
    quote!(#(#columns)* #key)
}

/// Each column of a foreign key has the type of the one that it references.
fn key_types(model: &Model, key: &ForeignKey) -> TokenStream {
    let krate = &model.krate;
    let private = private(model);
    let parent = &key.alias;
    let owner = match key.references {
        Some(_) => quote!(#parent),
        None => quote!(<#parent as #krate::Model>::ModelTable),
    };
    let whole = key.references.is_none() && key.columns.len() == 1;
    let check = Ident::new(
        if whole { "same" } else { "same_column" },
        Span::call_site(),
    );
    model
        .columns_of(key)
        .enumerate()
        .map(|(position, column)| {
            let name = key_columns::name(model, key, position);
            let key_type = base_sql_type(model, column);
            let span = at(column.ty.span());
            let check = quote_spanned! {span=>
                const _: fn() = || {
                    #[allow(unused_imports)]
                    use #private::check::NoColumn as _;
                    #private::check::KeyType::<#key_type, #owner, #name>::#check();
                };
            };
            respanned(check, span)
        })
        .collect()
}

/// A child is in the schema of its parents.
fn same_schema(model: &Model) -> TokenStream {
    if model.foreign_keys.is_empty() {
        return TokenStream::new();
    }
    let krate = &model.krate;
    let private = private(model);
    let ident = &model.ident;
    let table = table_path(model);
    let span = at(ident.span());
    let parents = model.foreign_keys.iter().map(|key| &key.alias);
    refuse(
        model,
        span,
        &quote! {{
            use #private::NoSchema as _;
            #private::check::same_schema(
                <#ident as #krate::Model>::FOREIGN_KEYS,
                <#ident as #krate::Model>::MODEL.name,
                #private::Probe::<#table::table>::SCHEMA,
                &[#(
                    #private::Probe::<<#parents as #krate::Model>::ModelTable>::SCHEMA,
                )*],
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
    let child_span = relationship.child.span();
    let key_span = match (&relationship.foreign_key, &relationship.link) {
        (Some(key), _) => key.span,
        (None, Some(link)) => link.model.span(),
        (None, None) => child_span,
    };
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
    let far = relationship.link.as_ref().map(|_| {
        refuse(
            model,
            at(child_span),
            &quote!(#private::check::relationship_far(#arguments)),
        )
    });
    quote!(#key #far #policy)
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
