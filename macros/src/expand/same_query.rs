//! What lets the table appear in one query with those of all other models.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;
use syn::{Ident, Path};

use super::joins;
use super::tokens::{path_beside, table_path};
use crate::model::{Model, Relationship, Table};

/// How many digits the runtime crate's `Number` has: of 300 tables, two have the
/// same once in 20 million programs.
const DIGITS: u32 = 10;

pub(super) fn expand(model: &Model) -> TokenStream {
    match &model.table {
        Table::Generated { .. } => {
            let table = table_path(model);
            let (alias, member) = member(model);
            let table = of_table(&quote!(#table::table), &model.ident, !model.broken, &member);
            quote!(#alias #table)
        }
        Table::Existing { path, .. } => {
            let (alias, member) = member(model);
            let table = of_existing_table(path, &member, model.joins_by_hand());
            quote!(#alias #table)
        }
    }
}

/// A table that is there already is another than those that are generated. There
/// may be several models of it, of which a schema names one: this holds for that
/// one.
///
/// A table that is not there would be any table to the compiler, with an error at
/// each of them. So it is looked for among all that is beside it, and where it is
/// not, a stand-in of its name is found further out.
///
/// Its user says how it joins the tables that it references, if it does: `by_hand`.
pub(super) fn of_existing_table(path: &Path, member: &TokenStream, by_hand: bool) -> TokenStream {
    // For a table of another crate there can be no impl here.
    let Some((name, beside)) = path_beside(path) else {
        return TokenStream::new();
    };
    let table = quote!(#name::table);
    let is_first = quote! {
        for<'__used> #member: __private::InOneSchemaOnly<IsFirst = __private::When<true>>,
    };
    let role = quote!(__DieselCascadeRole);
    let here = quote!(__DieselCascadeHere);
    let in_schema = in_schema(&table, member, &is_first, &quote!(<#role>));
    let joins = joins::to_generated(&here, &table, &is_first, by_hand);
    quote! {
        const _: () = {
            pub struct #here;
            #[allow(dead_code)]
            mod #name {
                #[allow(non_camel_case_types)]
                pub struct table;
            }

            const _: () = {
                #[allow(unused_imports)]
                use #beside*;

                type #role = <
                    __private::When<{ __private::Probe::<#member>::IS_FIRST }> as __private::Choose<
                        __private::First,
                        #here,
                        #here,
                    >
                >::Chosen;

                impl<__This> __private::KnownTable<__This, #role> for #table {
                    type Number = __private::Existing;
                }

                impl<__This> __private::PlainTable<__This, #role> for #table {
                    type Keys = __private::KnownKeys;
                    type ByHand = __private::When<#by_hand>;
                }

                impl<__Other> __private::diesel::query_source::TableNotEqual<__Other> for #table
                where
                    __Other: __private::diesel::Table + __private::KnownTable<#here>,
                    __Other::Number: __private::Differs<__private::Existing, #here>,
                    for<'__used> #table: __private::diesel::Table,
                    #is_first
                {
                }

                __private::behind_only!(#table, __Other, (
                    __Other: __private::KnownTable<#here>,
                    __Other::Number: __private::Differs<__private::Existing, #here>,
                    #is_first
                ));

                #joins
                #in_schema
            };
        };
    }
}

/// What stands in a schema for the model, as an alias and its name: where it is
/// missing from the schema of a model that it is linked to, that is said there, and
/// not once more at each delete.
fn member(model: &Model) -> (TokenStream, TokenStream) {
    let ident = &model.ident;
    let keys = model.foreign_keys.iter().map(|key| &key.alias);
    let linked = model.relationships.iter().map(children_of).chain(keys);
    let linked: Vec<_> = linked.collect();
    let member = quote!(__DieselCascadeMember);
    let is_missing = match &model.table {
        _ if linked.is_empty() => return (quote!(type #member = #ident;), member),
        Table::Generated { .. } => quote! {
            __private::Probe::<#ident>::SCHEMA.is_none()
                && (#(__private::Probe::<#linked>::SCHEMA.is_some())||*)
        },
        // Another model of the table may be there.
        Table::Existing { .. } => quote! {
            __private::check::is_forgotten(
                __private::Probe::<#ident>::SCHEMA,
                __private::Probe::<#ident>::IDENTITY,
                &[#(__private::Probe::<#linked>::SCHEMA,)*],
            )
        },
    };
    let alias = quote! {
        #[allow(dead_code)]
        type #member = <__private::When<{ #is_missing }> as __private::Choose<
            __private::MissingMember,
            #ident,
            #ident,
        >>::Chosen;
    };
    (alias, member)
}

/// The model whose rows point at those of a relationship's parent.
pub(super) fn children_of(relationship: &Relationship) -> &Ident {
    match &relationship.link {
        Some(link) => &link.alias,
        None => &relationship.alias,
    }
}

/// A table that is generated for a struct is another than all others. In a
/// schema `member` stands for the model.
pub(super) fn of_table(
    table: &TokenStream,
    model: &Ident,
    keys_are_known: bool,
    member: &TokenStream,
) -> TokenStream {
    let name = model.unraw().to_string();
    // Not by its place in the file, as the identity of a model is: what is
    // compiled already would change with each line above it.
    let digits = 0..DIGITS;
    let none = TokenStream::new();
    let in_schema = in_schema(table, member, &none, &none);
    let keys = match keys_are_known {
        true => quote!(KnownKeys),
        false => quote!(UnknownKeys),
    };
    // Diesel asks for each column of each table whether its table is another.
    // That it is not is to be found out first.
    quote! {
        const __DIESEL_CASCADE_NUMBER: __private::meta::Id = __private::meta::Id::new(
            ::core::concat!(::core::module_path!(), "::", #name),
            0,
            0,
        );

        impl<__This> __private::KnownTable<__This> for #table {
            type Number = __private::Number<#({ __DIESEL_CASCADE_NUMBER.digit(#digits) }),*>;
        }

        impl<__This> __private::PlainTable<__This> for #table {
            type Keys = __private::#keys;
            type ByHand = __private::When<false>;
        }

        impl<__Other> __private::diesel::query_source::TableNotEqual<__Other> for #table
        where
            __Other: __private::diesel::Table + __private::OtherTable<#table>,
        {
        }

        __private::behind_only!(#table, __Other, (
            __Other: __private::OtherTable<#table>,
        ));

        #in_schema
    }
}

/// The table is in the schema that the member is in, where `bounds` hold, by the
/// word of a model in this `role`.
fn in_schema(
    table: &TokenStream,
    member: &TokenStream,
    bounds: &TokenStream,
    role: &TokenStream,
) -> TokenStream {
    quote! {
        impl __private::TableInSchema #role for #table
        where
            for<'__used> #member: __private::InOneSchemaOnly,
            #bounds
        {
            const IS_THERE: bool = <#member as __private::InOneSchemaOnly>::IS_THERE;

            fn root() -> __private::Root {
                <#member as __private::InOneSchemaOnly>::root()
            }
        }
    }
}
