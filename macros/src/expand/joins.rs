//! Diesel's `JoinTo`, what `inner_join` needs.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::tokens::{column_path, table_path};
use super::{key_columns, keyless, parents};
use crate::model::{ForeignKey, Model, Table};
use crate::spans::{at, respanned};

/// `JoinTo`, through the runtime crate's `Joinable`: the child cannot name the
/// parent's table where the parent is private, and a table joins as many
/// others as there are keys.
pub(super) fn expand(model: &Model) -> TokenStream {
    if matches!(model.table, Table::Existing { .. }) {
        return TokenStream::new();
    }
    let table = table_path(model);
    let keys = model.foreign_keys.iter().enumerate();
    let keys = keys.filter(|(_, key)| key.join);
    if model.broken {
        let all = to_all(&quote!(#table::table));
        let existing = keys.map(|(position, key)| to_existing(model, key, position));
        return quote!(#all #(#existing)*);
    }
    let keys: Vec<_> = keys
        .map(|(position, key)| join(model, key, position))
        .collect();
    let plain = quote!(__private::PlainTable<#table::table>);
    let Known {
        parameter,
        known,
        bound,
    } = known_keys(model, &plain);
    let joinable = quote!(__private::Joinable<__T, #known>);
    let on_clause = quote!(__private::OnClause<#table::table, __T, #known>);
    let side = quote!(<#table::table as #joinable>::Side);
    quote! {
        impl<__T, #parameter> __private::diesel::JoinTo<__T> for #table::table
        where
            __T: #plain,
            #bound
            #table::table: #joinable,
            #side: #on_clause,
        {
            type FromClause = __T;
            type OnClause = <#side as #on_clause>::Clause;

            fn join_target(other: __T) -> (Self::FromClause, Self::OnClause) {
                (other, <#side as #on_clause>::clause())
            }
        }
        #(#keys)*
    }
}

/// Whether the keys between the model and another are known.
struct Known {
    parameter: Option<TokenStream>,
    known: TokenStream,
    bound: Option<TokenStream>,
}

/// Where a child lacks its key, neither are those of the model itself known. That is a
/// parameter: in a bound of another bound the compiler does not look for the answer.
fn known_keys(model: &Model, plain: &TokenStream) -> Known {
    let known = quote!(<__T as #plain>::Keys);
    let Some(keyless) = keyless::is_keyless(model) else {
        return Known {
            parameter: None,
            known,
            bound: None,
        };
    };
    let table = table_path(model);
    let chosen = quote!(__Keys);
    let bound = quote! {
        #keyless: __private::Choose<
            __private::UnknownKeys,
            #known,
            #table::table,
            Chosen = #chosen,
        >,
    };
    Known {
        parameter: Some(chosen.clone()),
        known: chosen,
        bound: Some(bound),
    }
}

/// What joins a `table!` that is there to generated ones with a foreign key to it.
/// How it joins others that are there, its user says.
pub(super) fn to_generated(
    here: &TokenStream,
    table: &TokenStream,
    is_first: &TokenStream,
    by_hand: bool,
) -> TokenStream {
    // One without keys joins to a broken model by any key.
    let keys = match by_hand {
        true => quote!(__private::KnownKeys),
        false => quote!(<__T as __private::PlainTable<#here>>::Keys),
    };
    let joinable = quote!(__private::Joinable<__T, #keys>);
    let side = quote!(<#table as #joinable>::Side);
    let on_clause = quote!(__private::OnClause<#table, __T, #keys>);
    quote! {
        impl<__T> __private::diesel::JoinTo<__T> for #table
        where
            __T: __private::PlainTable<#here>,
            #table: #joinable,
            #side: #on_clause,
            for<'__used> #table: __private::diesel::Table,
            #is_first
        {
            type FromClause = __T;
            type OnClause = <#side as #on_clause>::Clause;

            fn join_target(other: __T) -> (Self::FromClause, Self::OnClause) {
                (other, <#side as #on_clause>::clause())
            }
        }
    }
}

/// The table joins to all others: which keys it was to have is not known. What a
/// `table!` that is there and has keys joins to, its user says.
pub(super) fn to_all(table: &TokenStream) -> TokenStream {
    let on_clause = quote!(<__private::NeitherSide as __private::OnClause<#table, __T>>);
    quote! {
        impl<__T> __private::diesel::JoinTo<__T> for #table
        where
            __T: __private::PlainTable<#table, ByHand = __private::When<false>>,
        {
            type FromClause = __T;
            type OnClause = #on_clause::Clause;

            fn join_target(other: __T) -> (Self::FromClause, Self::OnClause) {
                (other, #on_clause::clause())
            }
        }
    }
}

/// What joins the two tables of a key. Where the parent has a key to the child,
/// too, neither of them does, and all this is about no table.
fn join(model: &Model, key: &ForeignKey, position: usize) -> TokenStream {
    let table = table_path(model);
    let ident = &model.ident;
    let parent = &key.alias;
    let pairs = referenced(model, key, position);
    let mut conditions = parents::is_sole(model, position);
    if key.maybe_itself {
        conditions.push(quote! {
            !__private::Probe::<#parent>::MODEL.id.is(<#ident as __private::Model>::MODEL.id)
        });
    }
    let joined = parents::only_if(&conditions, quote!(#parent), position);
    conditions.push(quote!(!__private::Between::<#parent, #ident>::IS_JOINED));
    let other = parents::table(position);
    let other = parents::only_if(&conditions, quote!(#other), position);
    let span = at(key.model.span());
    let joins = quote_spanned! {span=>
        impl __private::JoinsTo<#joined> for #ident {}

        impl __private::Joinable<#other> for #table::table {
            type Key = #pairs;
            type Side = __private::ChildSide;
        }

        impl __private::Joinable<#table::table> for #other {
            type Key = #pairs;
            type Side = __private::ParentSide;
        }

    };
    respanned(joins, span)
}

/// What joins a broken model to a parent of its that has keys itself, and whose
/// `table!` was there.
fn to_existing(model: &Model, key: &ForeignKey, position: usize) -> TokenStream {
    let table = table_path(model);
    let parent = &key.alias;
    let mut conditions = parents::is_sole(model, position);
    conditions.push(quote!(__private::Probe::<#parent>::JOINS_BY_HAND));
    let other = parents::table(position);
    let other = parents::only_if(&conditions, quote!(#other), position);
    let column = model.columns_of(key).next();
    let column = column.map(|column| column_path(model, column));
    let on_clause = quote!(<__private::NeitherSide as __private::OnClause<#table::table, #other>>);
    let joins = quote! {
        impl __private::Joinable<#table::table> for #other {
            type Key = __private::Unreferenced<#column>;
            type Side = __private::ParentSide;
        }

        impl __private::diesel::JoinTo<#other> for #table::table {
            type FromClause = #other;
            type OnClause = #on_clause::Clause;

            fn join_target(other: #other) -> (Self::FromClause, Self::OnClause) {
                (other, #on_clause::clause())
            }
        }
    };
    respanned(joins, at(key.model.span()))
}

/// The columns of a key with what they reference, or that they reference
/// nothing that they could.
fn referenced(model: &Model, key: &ForeignKey, position: usize) -> TokenStream {
    let table = table_path(model);
    let ident = &model.ident;
    let parent = &key.alias;
    let first = model.columns_of(key).next();
    let first = first.map(|column| column_path(model, column));
    let pairs = pairs(model, key);
    quote! {
        <__private::When<{
            __private::check::references(
                <#ident as __private::Model>::FOREIGN_KEYS,
                #position,
                __private::Probe::<#parent>::MODEL,
            )
        }> as __private::Choose<
            #pairs,
            __private::Unreferenced<#first>,
            #table::table,
        >>::Chosen
    }
}

/// The columns of a key with what they reference: `(Pair, (Pair, Pair))`.
fn pairs(model: &Model, key: &ForeignKey) -> TokenStream {
    let pairs = model.columns_of(key).enumerate().map(|(position, column)| {
        let path = column_path(model, column);
        let name = key_columns::name(key, position);
        quote!(__private::Pair<#path, #name>)
    });
    let mut pairs: Vec<_> = pairs.collect();
    let last = pairs.pop().unwrap_or_default();
    pairs
        .into_iter()
        .rev()
        .fold(last, |rest, first| quote!((#first, #rest)))
}
