//! What loads, inserts, updates and deletes rows asks for these, of which none
//! has a meaning.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{DeriveInput, Generics, Ident, parse_quote};

/// Diesel's traits for a struct without columns.
pub(super) fn rows(private: &TokenStream, derive: &DeriveInput, table: &Ident) -> TokenStream {
    let reads = [
        queryable(private, derive),
        selectable(private, derive, table),
        queryable_by_name(private, derive),
        has_query(private, derive, table),
    ];
    let itself = itself(derive);
    let owned = writes(private, &derive.generics, &itself, table);
    let mut generics = derive.generics.clone();
    generics.params.insert(0, parse_quote!('__row));
    let reference = quote!(&'__row #itself);
    let borrowed = writes(private, &generics, &reference, table);
    let identifiable = identifiable(private, &generics, &reference);
    let (impl_generics, _, where_clause) = derive.generics.split_for_impl();
    quote! {
        #(#reads)*
        #owned
        #borrowed
        #identifiable

        impl #impl_generics
            #private::diesel::internal::derives::insertable::UndecoratedInsertRecord<
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

fn queryable(private: &TokenStream, derive: &DeriveInput) -> TokenStream {
    let diesel = quote!(#private::diesel);
    let itself = itself(derive);
    let mut generics = with(derive, quote!(__ST, __DB: #diesel::backend::Backend));
    generics.make_where_clause().predicates.push(parse_quote! {
        (#private::Unread<#itself>,): #diesel::deserialize::FromStaticSqlRow<(__ST,), __DB>
    });
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    quote! {
        impl #impl_generics #diesel::deserialize::Queryable<(__ST,), __DB> for #itself
        #where_clause
        {
            type Row = (#private::Unread<#itself>,);

            fn build(row: Self::Row) -> #diesel::deserialize::Result<Self> {
                ::core::result::Result::Ok(#private::Read::<#itself>::read(row.0))
            }
        }
    }
}

fn selectable(private: &TokenStream, derive: &DeriveInput, table: &Ident) -> TokenStream {
    let diesel = quote!(#private::diesel);
    let itself = itself(derive);
    let generics = with(derive, quote!(__DB: #diesel::backend::Backend));
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    quote! {
        impl #impl_generics #diesel::expression::Selectable<__DB> for #itself #where_clause {
            type SelectExpression = (#table::id,);

            fn construct_selection() -> Self::SelectExpression {
                (#table::id,)
            }
        }
    }
}

fn queryable_by_name(private: &TokenStream, derive: &DeriveInput) -> TokenStream {
    let diesel = quote!(#private::diesel);
    let itself = itself(derive);
    let generics = with(derive, quote!(__DB: #diesel::backend::Backend));
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    quote! {
        impl #impl_generics #diesel::deserialize::QueryableByName<__DB> for #itself #where_clause {
            fn build<'__a>(
                _: &impl #diesel::row::NamedRow<'__a, __DB>,
            ) -> #diesel::deserialize::Result<Self> {
                ::core::result::Result::Ok(#private::no_value())
            }
        }
    }
}

fn has_query(private: &TokenStream, derive: &DeriveInput, table: &Ident) -> TokenStream {
    let diesel = quote!(#private::diesel);
    let itself = itself(derive);
    let query = quote!(<#table::table as #diesel::query_builder::AsQuery>::Query);
    let mut generics = with(derive, quote!(__DB: #diesel::backend::Backend, __Selected));
    let bounds = generics.make_where_clause();
    bounds.predicates.push(parse_quote! {
        #query: #diesel::query_dsl::methods::SelectDsl<
            #diesel::dsl::AsSelect<Self, __DB>,
            Output = __Selected,
        >
    });
    bounds
        .predicates
        .push(parse_quote!(__Selected: #diesel::query_builder::Query));
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    quote! {
        impl #impl_generics #diesel::HasQuery<__DB> for #itself #where_clause {
            type BaseQuery = #query;

            fn base_query() -> Self::BaseQuery {
                #diesel::query_builder::AsQuery::as_query(#table::table)
            }
        }
    }
}

/// `Insertable` and `AsChangeset`, of the struct or of a reference to it.
fn writes(
    private: &TokenStream,
    generics: &Generics,
    this: &impl ToTokens,
    table: &Ident,
) -> TokenStream {
    let diesel = quote!(#private::diesel);
    let insert = quote!(#diesel::insertable::Insertable<#table::table>);
    let change = quote!(#diesel::query_builder::AsChangeset);
    let value =
        quote!(::core::option::Option<#private::Assign<#table::id, ::core::primitive::i32>>);
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
            type Changeset = <#diesel::dsl::Eq<#table::id, ::core::primitive::i32> as #change>::Changeset;

            fn as_changeset(self) -> Self::Changeset {
                #private::no_value()
            }
        }
    }
}

fn identifiable(private: &TokenStream, generics: &Generics, this: &impl ToTokens) -> TokenStream {
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    quote! {
        impl #impl_generics #private::diesel::associations::Identifiable for #this #where_clause {
            type Id = &'__row ::core::primitive::i32;

            fn id(self) -> Self::Id {
                #private::no_value()
            }
        }
    }
}
