//! Diesel's associations: `BelongsTo`, and what `inner_join` needs.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::tokens::{column_path, diesel, private, table_path};
use super::{key_columns, parents, unknown};
use crate::model::{Column, ForeignKey, Model, Table};
use crate::spans::{at, respanned};

/// `BelongsTo` for each key that is the only one to its parent. Diesel knows
/// it for one column only, and for the primary key of the parent only.
pub(super) fn belongs_to(model: &Model) -> TokenStream {
    model
        .foreign_keys
        .iter()
        .filter(|key| key.sole && key.references.is_none())
        .filter_map(|key| match key.columns[..] {
            [column] => expand_belongs_to(model, key, &model.columns[column]),
            _ => None,
        })
        .collect()
}

fn expand_belongs_to(model: &Model, key: &ForeignKey, column: &Column) -> Option<TokenStream> {
    let diesel = diesel(model);
    let ident = &model.ident;
    let parent = &key.alias;
    let path = column_path(model, column);
    let inner = &column.inner;
    let field = &column.field;
    let (ty, value) = if column.sql_type.is_unknown() {
        let ty = unknown::key(model, column)?;
        (ty, quote!(::core::option::Option::None))
    } else if column.nullable {
        (quote!(#inner), quote!(self.#field.as_ref()))
    } else {
        let value = quote!(::core::option::Option::Some(&self.#field));
        (quote!(#inner), value)
    };
    let span = at(key.model.span());
    let expand = |parent: TokenStream| {
        quote_spanned! {span=>
            impl #diesel::associations::BelongsTo<#parent> for #ident {
                type ForeignKey = #ty;
                type ForeignKeyColumn = #path;

                fn foreign_key(&self) -> ::core::option::Option<&Self::ForeignKey> {
                    #value
                }

                fn foreign_key_column() -> Self::ForeignKeyColumn {
                    #path
                }
            }
        }
    };
    let by_value = expand(quote!(#parent));
    let by_reference = expand(quote!(&'_ #parent));
    Some(quote!(#by_value #by_reference))
}

/// `JoinTo`, through the runtime crate's `Joinable`: the child cannot name the
/// parent's table where the parent is private, and a table joins as many
/// others as there are keys.
pub(super) fn joins(model: &Model) -> TokenStream {
    if matches!(model.table, Table::Existing { .. }) {
        return TokenStream::new();
    }
    let diesel = diesel(model);
    let private = private(model);
    let table = table_path(model);
    let keys = model.foreign_keys.iter().enumerate();
    let keys = keys.filter(|(_, key)| key.join);
    let keys: Vec<_> = keys
        .map(|(position, key)| join(model, key, position))
        .collect();
    quote! {
        impl<__T> #diesel::JoinTo<__T> for #table::table
        where
            __T: #private::PlainTable<#table::table>,
            #table::table: #private::Joinable<__T>,
            <#table::table as #private::Joinable<__T>>::Side:
                #private::OnClause<#table::table, __T>,
        {
            type FromClause = __T;
            type OnClause = <<#table::table as #private::Joinable<__T>>::Side as
                #private::OnClause<#table::table, __T>>::Clause;

            fn join_target(other: __T) -> (Self::FromClause, Self::OnClause) {
                (
                    other,
                    <<#table::table as #private::Joinable<__T>>::Side as
                        #private::OnClause<#table::table, __T>>::clause(),
                )
            }
        }
        #(#keys)*
    }
}

/// What joins the two tables of a key. Where the parent has a key to the child,
/// too, neither of them does, and all this is about no table.
fn join(model: &Model, key: &ForeignKey, position: usize) -> TokenStream {
    let krate = &model.krate;
    let private = private(model);
    let table = table_path(model);
    let ident = &model.ident;
    let parent = &key.alias;
    let pairs = referenced(model, key, position);
    let other = parents::table(position);
    let other = quote! {
        <#private::When<{
            #private::check::joins(
                <#ident as #krate::Model>::MODEL.id,
                #private::Probe::<#parent>::FOREIGN_KEYS,
            )
        }> as #private::Choose<
            #other,
            __DieselCascadeNoTable<#position>,
            __DieselCascadeNoTable<#position>,
        >>::Chosen
    };
    let span = at(key.model.span());
    let joins = quote_spanned! {span=>
        impl #private::Joinable<#other> for #table::table {
            type Key = #pairs;
            type Side = #private::ChildSide;
        }

        impl #private::Joinable<#table::table> for #other {
            type Key = #pairs;
            type Side = #private::ParentSide;
        }

    };
    respanned(joins, span)
}

/// The columns of a key with what they reference, or that they reference
/// nothing that they could.
fn referenced(model: &Model, key: &ForeignKey, position: usize) -> TokenStream {
    let krate = &model.krate;
    let private = private(model);
    let table = table_path(model);
    let ident = &model.ident;
    let parent = &key.alias;
    let first = model.columns_of(key).next();
    let first = first.map(|column| column_path(model, column));
    if model.broken {
        return quote!(#private::Unreferenced<#first>);
    }
    let pairs = pairs(model, key);
    quote! {
        <#private::When<{
            #private::check::references(
                <#ident as #krate::Model>::FOREIGN_KEYS,
                #position,
                #private::Probe::<#parent>::MODEL,
            )
        }> as #private::Choose<
            #pairs,
            #private::Unreferenced<#first>,
            #table::table,
        >>::Chosen
    }
}

/// The columns of a key with what they reference: `(Pair, (Pair, Pair))`.
fn pairs(model: &Model, key: &ForeignKey) -> TokenStream {
    let private = private(model);
    let pairs = model.columns_of(key).enumerate().map(|(position, column)| {
        let path = column_path(model, column);
        let name = key_columns::name(model, key, position);
        quote!(#private::Pair<#path, #name>)
    });
    let mut pairs: Vec<_> = pairs.collect();
    let last = pairs.pop().unwrap_or_default();
    pairs
        .into_iter()
        .rev()
        .fold(last, |rest, first| quote!((#first, #rest)))
}
