//! What stands for a model that could not be made: enough for the rest of the
//! program to compile, so that the mistake is the only error.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, Ident, Path};

use super::{associations, same_query};
use crate::check;
use crate::names;
use crate::parse::container::Container;

/// The stand-in of a broken declaration.
pub(crate) fn inert(derive: &DeriveInput, container: &Container) -> TokenStream {
    let krate = check::krate(container);
    let ident = &derive.ident;
    let vis = &derive.vis;
    let (impl_generics, type_generics, where_clause) = derive.generics.split_for_impl();
    let table = container.table_name.as_ref().and_then(Path::get_ident);
    let table = table.filter(|table| !names::is_keyword(table));
    let table = table.map_or_else(|| names::table_name(ident), Ident::clone);
    let hidden = names::hidden(&[&table]);
    let diesel = quote!(#krate::__private::diesel);
    let name = ident.to_string();
    let is_plain = derive.generics.params.is_empty();
    let private = quote!(#krate::__private);
    let rows = is_plain.then(|| rows(&diesel, &private, ident, &table));
    let table_type = quote!(#table::table);
    let same_query = is_plain.then(|| same_query::of_table(&private, &table_type, ident, false));
    let joins = associations::joins_to_all(&private, &table_type);
    let belongs =
        is_plain.then(|| associations::belongs_to_all(&private, ident, &quote!(#table::id)));
    quote! {
        #[doc(hidden)]
        mod #hidden {
            #diesel::table! {
                /// Nothing.
                #table (id) {
                    /// Nothing.
                    id -> #diesel::sql_types::Integer,
                }
            }
        }
        #[allow(unused_imports)]
        #vis use #hidden::#table;
        const _: () = {
            #rows
            #same_query
            #joins
            #belongs

            impl #impl_generics #diesel::associations::HasTable for #ident #type_generics
            #where_clause
            {
                type Table = #table::table;

                fn table() -> Self::Table {
                    #table::table
                }
            }

            impl #impl_generics #krate::Model for #ident #type_generics #where_clause {
                const MODEL: #krate::__private::meta::Model =
                    #krate::__private::meta::Model::broken(#name);
                const IDENTITY: ::core::option::Option<#krate::__private::meta::Identity> =
                    ::core::option::Option::None;
                type ModelTable = #table::table;
                type Key = ();

                const FOREIGN_KEYS: &'static [#krate::__private::meta::ForeignKey] = &[];
                const RELATIONSHIPS: &'static [#krate::__private::meta::Relationship] = &[];
            }
        };
    }
}

/// What loads, inserts and deletes rows asks for these, of which none has a
/// meaning.
fn rows(diesel: &TokenStream, private: &TokenStream, ident: &Ident, table: &Ident) -> TokenStream {
    let insert = quote!(#diesel::insertable::Insertable<#table::table>);
    let values =
        quote!(::core::option::Option<#private::Assign<#table::id, ::core::primitive::i32>>);
    let inserts = [quote!(#ident), quote!(&'_ #ident)].map(|this| {
        quote! {
            impl #insert for #this {
                type Values = <#values as #insert>::Values;

                fn values(self) -> Self::Values {
                    <#values as #insert>::values(::core::option::Option::None)
                }
            }
        }
    });
    quote! {
        impl #diesel::associations::Identifiable for &'_ #ident {
            type Id = ::core::primitive::i32;

            fn id(self) -> Self::Id {
                #private::no_value()
            }
        }

        impl<__DB: #diesel::backend::Backend, __ST>
            #diesel::deserialize::Queryable<(__ST,), __DB> for #ident
        where
            (#private::Unread<#ident>,):
                #diesel::deserialize::FromStaticSqlRow<(__ST,), __DB>,
        {
            type Row = (#private::Unread<#ident>,);

            fn build(row: Self::Row) -> #diesel::deserialize::Result<Self> {
                ::core::result::Result::Ok(#private::Read::<#ident>::read(row.0))
            }
        }

        impl<__DB: #diesel::backend::Backend> #diesel::expression::Selectable<__DB> for #ident {
            type SelectExpression = (#table::id,);

            fn construct_selection() -> Self::SelectExpression {
                (#table::id,)
            }
        }

        #(#inserts)*

        impl #diesel::internal::derives::insertable::UndecoratedInsertRecord<#table::table>
            for #ident
        {
        }
    }
}
