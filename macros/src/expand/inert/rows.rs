//! What loads, inserts, updates and deletes rows asks for these, of which none
//! has a meaning.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{DeriveInput, Generics, parse_quote};

use super::place::Place;
use crate::expand::queryable;

/// Diesel's traits for a struct without columns.
pub(super) fn rows(derive: &DeriveInput, place: &Place) -> TokenStream {
    let table = &place.table;
    let reads = [
        queryable::of_any_row(&itself(derive), &derive.generics),
        selectable(derive, table),
        queryable_by_name(derive),
        has_query(derive, table),
    ];
    let itself = itself(derive);
    let owned = writes(&derive.generics, &itself, place);
    let mut generics = derive.generics.clone();
    generics.params.insert(0, parse_quote!('__row));
    let reference = quote!(&'__row #itself);
    let borrowed = writes(&generics, &reference, place);
    let identifiable = identifiable(&generics, &reference, &place.key);
    let (impl_generics, _, where_clause) = derive.generics.split_for_impl();
    quote! {
        #(#reads)*
        #owned
        #borrowed
        #identifiable

        impl #impl_generics
            __private::diesel::internal::derives::insertable::UndecoratedInsertRecord<
                #table,
            > for #itself
        #where_clause
        {
        }
    }
}

/// The generics of an impl for the struct, with more of its own.
fn with(derive: &DeriveInput, more: TokenStream) -> Generics {
    let mut generics = derive.generics.clone();
    let more: Generics = parse_quote!(<#more>);
    generics.params.extend(more.params);
    generics
}

/// The struct as a type.
fn itself(derive: &DeriveInput) -> TokenStream {
    let (_, type_generics, _) = derive.generics.split_for_impl();
    let ident = &derive.ident;
    quote!(#ident #type_generics)
}

fn selectable(derive: &DeriveInput, table: &TokenStream) -> TokenStream {
    let itself = itself(derive);
    let generics = with(derive, quote!(__DB: __private::diesel::backend::Backend));
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    quote! {
        impl #impl_generics __private::diesel::expression::Selectable<__DB> for #itself #where_clause {
            type SelectExpression = <#table as __private::diesel::Table>::AllColumns;

            fn construct_selection() -> Self::SelectExpression {
                <#table as __private::diesel::Table>::all_columns()
            }
        }
    }
}

fn queryable_by_name(derive: &DeriveInput) -> TokenStream {
    let itself = itself(derive);
    let generics = with(derive, quote!(__DB: __private::diesel::backend::Backend));
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    quote! {
        impl #impl_generics __private::diesel::deserialize::QueryableByName<__DB> for #itself #where_clause {
            fn build<'__a>(
                _: &impl __private::diesel::row::NamedRow<'__a, __DB>,
            ) -> __private::diesel::deserialize::Result<Self> {
                ::core::result::Result::Ok(__private::no_value())
            }
        }
    }
}

fn has_query(derive: &DeriveInput, table: &TokenStream) -> TokenStream {
    let itself = itself(derive);
    let query = quote!(<#table as __private::diesel::query_builder::AsQuery>::Query);
    let mut generics = with(
        derive,
        quote!(__DB: __private::diesel::backend::Backend, __Selected),
    );
    let bounds = generics.make_where_clause();
    bounds.predicates.push(parse_quote! {
        #query: __private::diesel::query_dsl::methods::SelectDsl<
            __private::diesel::dsl::AsSelect<Self, __DB>,
            Output = __Selected,
        >
    });
    bounds
        .predicates
        .push(parse_quote!(__Selected: __private::diesel::query_builder::Query));
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    quote! {
        impl #impl_generics __private::diesel::HasQuery<__DB> for #itself #where_clause {
            type BaseQuery = #query;

            fn base_query() -> Self::BaseQuery {
                __private::diesel::query_builder::AsQuery::as_query(#table)
            }
        }
    }
}

/// `Insertable` and `AsChangeset`, of the struct or of a reference to it.
fn writes(generics: &Generics, this: &impl ToTokens, place: &Place) -> TokenStream {
    let Place { table, column, .. } = place;
    let insert = quote!(__private::diesel::insertable::Insertable<#table>);
    let change = quote!(__private::diesel::query_builder::AsChangeset);
    let value = quote!(::core::option::Option<__private::Assign<#column, ::core::primitive::i32>>);
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    quote! {
        impl #impl_generics #insert for #this #where_clause {
            type Values = <#value as #insert>::Values;

            fn values(self) -> Self::Values {
                <#value as #insert>::values(::core::option::Option::None)
            }
        }

        impl #impl_generics #change for #this #where_clause {
            type Target = #table;
            type Changeset = <__private::diesel::dsl::Eq<#column, ::core::primitive::i32> as #change>::Changeset;

            fn as_changeset(self) -> Self::Changeset {
                __private::no_value()
            }
        }
    }
}

fn identifiable(generics: &Generics, this: &impl ToTokens, key: &TokenStream) -> TokenStream {
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    quote! {
        impl #impl_generics __private::diesel::associations::Identifiable for #this #where_clause {
            type Id = #key;

            fn id(self) -> Self::Id {
                __private::no_value()
            }
        }
    }
}
