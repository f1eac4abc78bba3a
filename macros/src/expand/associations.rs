//! Diesel's associations: `BelongsTo`, and what `inner_join` needs.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Generics, Ident, parse_quote};

use super::tokens::{base_sql_type, column_path, table_path};
use super::{key_columns, keys, parents};
use crate::model::{Column, ForeignKey, Model, Table};
use crate::spans::{at, respanned};

/// `BelongsTo` for each key that is the only one to its parent. Diesel knows
/// it for one column only, and for the primary key of the parent only.
pub(super) fn belongs_to(model: &Model) -> TokenStream {
    if model.broken {
        let column = model.columns.first();
        let column = column.map(|column| column_path(model, column));
        let plain = Generics::default();
        return belongs_to_all(&model.ident, &plain, &column.unwrap_or_default());
    }
    keys::belonging(model)
        .map(|(position, key, column)| expand_belongs_to(model, key, position, column))
        .collect()
}

fn expand_belongs_to(
    model: &Model,
    key: &ForeignKey,
    position: usize,
    column: &Column,
) -> TokenStream {
    let ident = &model.ident;
    let parent = &key.alias;
    let path = column_path(model, column);
    let key_type = keys::key_type(column);
    let field = &column.field;
    let value = if column.nullable {
        quote!(self.#field.as_ref())
    } else {
        quote!(::core::option::Option::Some(&self.#field))
    };
    let value = match keys::is_asked(column) {
        true => {
            let key = keys::key(column, quote!(value));
            quote!(#value.map(|value| #key))
        }
        false => value,
    };
    let sql_type = base_sql_type(model, column);
    let table = parents::table(position);
    let name = Ident::new(&format!("__DieselCascadeKey{position}"), Span::call_site());
    let belonging_key = quote!(<#name as __private::BelongingKey<#key_type>>);
    let span = at(key.model.span());
    // Of another type than the parent's key, that is the mistake.
    let names = quote! {
        type #name = <__private::When<{
            __private::KeyTo::<#sql_type, #table>::IS_SAME
                || !__private::KeyTo::<#sql_type, #table>::IS_FINDABLE
        }> as __private::Choose<
            __private::OwnKey<#path>,
            __private::NoKey<#path, #parent>,
            #ident,
        >>::Chosen;
    };
    let names = respanned(names, span);
    let expand = |parent: TokenStream| {
        quote_spanned! {span=>
            impl __private::diesel::associations::BelongsTo<#parent> for #ident {
                type ForeignKey = #belonging_key::Key;
                type ForeignKeyColumn = #belonging_key::Column;

                fn foreign_key(&self) -> ::core::option::Option<&Self::ForeignKey> {
                    #belonging_key::key(#value)
                }

                fn foreign_key_column() -> Self::ForeignKeyColumn {
                    #belonging_key::column()
                }
            }
        }
    };
    let parent = only_if(&is_sole(model, key, position), quote!(#parent), position);
    let by_value = expand(quote!(#parent));
    let by_reference = expand(quote!(&'_ #parent));
    quote!(#names #by_value #by_reference)
}

/// Whether the models that are called as the key's parent are others, where there
/// are any.
fn is_sole(model: &Model, key: &ForeignKey, position: usize) -> Vec<TokenStream> {
    let parent = &model.foreign_keys[position].alias;
    let rivals = key.rivals.iter().map(|rival| {
        let rival = &model.foreign_keys[*rival].alias;
        quote! {
            !__private::Probe::<#parent>::MODEL.id.is(__private::Probe::<#rival>::MODEL.id)
        }
    });
    rivals.collect()
}

/// The type, or one that nothing else knows.
fn only_if(conditions: &[TokenStream], ty: TokenStream, position: usize) -> TokenStream {
    if conditions.is_empty() {
        return ty;
    }
    quote! {
        <__private::When<{ #(#conditions)&&* }> as __private::Choose<
            #ty,
            __DieselCascadeNoTable<#position>,
            __DieselCascadeNoTable<#position>,
        >>::Chosen
    }
}

/// The model belongs to all others: which keys it was to have is not known.
/// `column` is one of its table.
pub(super) fn belongs_to_all(
    ident: &Ident,
    generics: &Generics,
    column: &TokenStream,
) -> TokenStream {
    let (_, type_generics, where_clause) = generics.split_for_impl();
    let mut all = generics.clone();
    all.params.push(parse_quote!(__Parent: __private::Findable));
    let (impl_generics, ..) = all.split_for_impl();
    let key = quote!(<__private::NoKey<#column, __Parent> as __private::BelongingKey<()>>);
    quote! {
        impl #impl_generics __private::diesel::associations::BelongsTo<__Parent>
            for #ident #type_generics
        #where_clause
        {
            type ForeignKey = #key::Key;
            type ForeignKeyColumn = #key::Column;

            fn foreign_key(&self) -> ::core::option::Option<&Self::ForeignKey> {
                ::core::option::Option::None
            }

            fn foreign_key_column() -> Self::ForeignKeyColumn {
                #key::column()
            }
        }
    }
}

/// `JoinTo`, through the runtime crate's `Joinable`: the child cannot name the
/// parent's table where the parent is private, and a table joins as many
/// others as there are keys.
pub(super) fn joins(model: &Model) -> TokenStream {
    if matches!(model.table, Table::Existing { .. }) {
        return TokenStream::new();
    }
    let table = table_path(model);
    let keys = model.foreign_keys.iter().enumerate();
    let keys = keys.filter(|(_, key)| key.join);
    if model.broken {
        let all = joins_to_all(&quote!(#table::table));
        let existing = keys.map(|(position, key)| join_to_existing(model, key, position));
        return quote!(#all #(#existing)*);
    }
    let keys: Vec<_> = keys
        .map(|(position, key)| join(model, key, position))
        .collect();
    let known = quote!(<__T as __private::PlainTable<#table::table>>::Keys);
    let joinable = quote!(__private::Joinable<__T, #known>);
    let on_clause = quote!(__private::OnClause<#table::table, __T, #known>);
    let side = quote!(<#table::table as #joinable>::Side);
    quote! {
        impl<__T> __private::diesel::JoinTo<__T> for #table::table
        where
            __T: __private::PlainTable<#table::table>,
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

/// What joins a `table!` that is there to generated ones with a foreign key to it.
/// How it joins others that are there, its user says.
pub(super) fn joins_to_generated(
    this: &TokenStream,
    table: &TokenStream,
    is_first: &TokenStream,
) -> TokenStream {
    let side = quote!(<#table as __private::Joinable<__T>>::Side);
    let on_clause = quote!(<#side as __private::OnClause<#table, __T>>);
    quote! {
        impl<__T> __private::diesel::JoinTo<__T> for #table
        where
            __T: __private::PlainTable<#this>,
            #table: __private::Joinable<__T>,
            #side: __private::OnClause<#table, __T>,
            for<'__used> #table: __private::diesel::Table,
            #is_first
        {
            type FromClause = __T;
            type OnClause = #on_clause::Clause;

            fn join_target(other: __T) -> (Self::FromClause, Self::OnClause) {
                (other, #on_clause::clause())
            }
        }
    }
}

/// The table joins to all others: which keys it was to have is not known. What a
/// `table!` that is there joins to, its user says.
pub(super) fn joins_to_all(table: &TokenStream) -> TokenStream {
    let on_clause = quote!(<__private::NeitherSide as __private::OnClause<#table, __T>>);
    quote! {
        impl<__T> __private::diesel::JoinTo<__T> for #table
        where
            __T: __private::PlainTable<#table> + __private::KnownTable<#table>,
            __T::Number: __private::Generated<#table>,
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
    let mut conditions = is_sole(model, key, position);
    if key.maybe_itself {
        conditions.push(quote! {
            !__private::Probe::<#parent>::MODEL.id.is(<#ident as __private::Model>::MODEL.id)
        });
    }
    let joined = only_if(&conditions, quote!(#parent), position);
    conditions.push(quote!(!__private::Between::<#parent, #ident>::IS_JOINED));
    let other = parents::table(position);
    let other = only_if(&conditions, quote!(#other), position);
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

/// What joins a broken model to the `table!` that is there of a parent of its.
fn join_to_existing(model: &Model, key: &ForeignKey, position: usize) -> TokenStream {
    let table = table_path(model);
    let parent = &key.alias;
    let mut conditions = is_sole(model, key, position);
    conditions.push(quote!(__private::Probe::<#parent>::IS_EXISTING));
    let other = parents::table(position);
    let other = only_if(&conditions, quote!(#other), position);
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
