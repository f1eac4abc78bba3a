//! What loads, inserts, updates and deletes rows asks for these, of which none
//! has a meaning.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{DeriveInput, Generics, Ident, parse_quote};

/// Diesel's traits for a struct without columns.
pub(super) fn rows(derive: &DeriveInput, table: &Ident) -> TokenStream {
    let reads = [
        queryable(derive),
        selectable(derive, table),
        queryable_by_name(derive),
        has_query(derive, table),
    ];
    let itself = itself(derive);
    let owned = writes(&derive.generics, &itself, table);
    let mut generics = derive.generics.clone();
    generics.params.insert(0, parse_quote!('__row));
    let reference = quote!(&'__row #itself);
    let borrowed = writes(&generics, &reference, table);
    let identifiable = identifiable(&generics, &reference);
    let (impl_generics, _, where_clause) = derive.generics.split_for_impl();
    quote! {
        #(#reads)*
        #owned
        #borrowed
        #identifiable

        impl #impl_generics
            __private::diesel::internal::derives::insertable::UndecoratedInsertRecord<
                #table::table,
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

fn queryable(derive: &DeriveInput) -> TokenStream {
    let itself = itself(derive);
    let mut generics = with(
        derive,
        quote!(__ST, __DB: __private::diesel::backend::Backend),
    );
    generics.make_where_clause().predicates.push(parse_quote! {
        (__private::Unread<#itself>,): __private::diesel::deserialize::FromStaticSqlRow<(__ST,), __DB>
    });
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    quote! {
        impl #impl_generics __private::diesel::deserialize::Queryable<(__ST,), __DB> for #itself
        #where_clause
        {
            type Row = (__private::Unread<#itself>,);

            fn build(row: Self::Row) -> __private::diesel::deserialize::Result<Self> {
                ::core::result::Result::Ok(__private::Read::<#itself>::read(row.0))
            }
        }
    }
}

fn selectable(derive: &DeriveInput, table: &Ident) -> TokenStream {
    let itself = itself(derive);
    let generics = with(derive, quote!(__DB: __private::diesel::backend::Backend));
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    quote! {
        impl #impl_generics __private::diesel::expression::Selectable<__DB> for #itself #where_clause {
            type SelectExpression = (#table::id,);

            fn construct_selection() -> Self::SelectExpression {
                (#table::id,)
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

fn has_query(derive: &DeriveInput, table: &Ident) -> TokenStream {
    let itself = itself(derive);
    let query = quote!(<#table::table as __private::diesel::query_builder::AsQuery>::Query);
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
                __private::diesel::query_builder::AsQuery::as_query(#table::table)
            }
        }
    }
}

/// `Insertable` and `AsChangeset`, of the struct or of a reference to it.
fn writes(generics: &Generics, this: &impl ToTokens, table: &Ident) -> TokenStream {
    let insert = quote!(__private::diesel::insertable::Insertable<#table::table>);
    let change = quote!(__private::diesel::query_builder::AsChangeset);
    let value =
        quote!(::core::option::Option<__private::Assign<#table::id, ::core::primitive::i32>>);
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    quote! {
        impl #impl_generics #insert for #this #where_clause {
            type Values = <#value as #insert>::Values;

            fn values(self) -> Self::Values {
                <#value as #insert>::values(::core::option::Option::None)
            }
        }

        impl #impl_generics #change for #this #where_clause {
            type Target = #table::table;
            type Changeset = <__private::diesel::dsl::Eq<#table::id, ::core::primitive::i32> as #change>::Changeset;

            fn as_changeset(self) -> Self::Changeset {
                __private::no_value()
            }
        }
    }
}

fn identifiable(generics: &Generics, this: &impl ToTokens) -> TokenStream {
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    quote! {
        impl #impl_generics __private::diesel::associations::Identifiable for #this #where_clause {
            type Id = &'__row ::core::primitive::i32;

            fn id(self) -> Self::Id {
                __private::no_value()
            }
        }
    }
}
