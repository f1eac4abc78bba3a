//! Diesel's associations: `BelongsTo`, and what `inner_join` needs.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::tokens::{column_path, diesel, private, table_path};
use crate::model::{ForeignKey, Model, Table};
use crate::spans::at;

/// `BelongsTo` for each key that is the only one to its parent.
pub(super) fn belongs_to(model: &Model) -> TokenStream {
    model
        .foreign_keys
        .iter()
        .filter(|key| key.sole)
        .map(|key| expand_belongs_to(model, key))
        .collect()
}

fn expand_belongs_to(model: &Model, key: &ForeignKey) -> TokenStream {
    let diesel = diesel(model);
    let ident = &model.ident;
    let parent = &key.alias;
    let column = &model.columns[key.column];
    let path = column_path(model, column);
    let inner = &column.inner;
    let field = &column.field;
    let value = if column.nullable {
        quote!(self.#field.as_ref())
    } else {
        quote!(::core::option::Option::Some(&self.#field))
    };
    let span = at(key.model.span());
    let expand = |parent: TokenStream| {
        quote_spanned! {span=>
            impl #diesel::associations::BelongsTo<#parent> for #ident {
                type ForeignKey = #inner;
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
    quote!(#by_value #by_reference)
}

/// `JoinTo`, through the runtime crate's `Joinable`: the child cannot name the
/// parent's table where the parent is private, and a table joins as many
/// others as there are keys.
pub(super) fn joins(model: &Model) -> TokenStream {
    if matches!(model.table, Table::Existing { .. }) {
        return TokenStream::new();
    }
    let diesel = diesel(model);
    let krate = &model.krate;
    let private = private(model);
    let table = table_path(model);
    let keys = model.foreign_keys.iter().filter(|key| key.join).map(|key| {
        let parent = &key.alias;
        let column = column_path(model, &model.columns[key.column]);
        let span = at(key.model.span());
        quote_spanned! {span=>
            impl #private::Joinable<<#parent as #krate::Model>::ModelTable>
                for #table::table
            {
                type ForeignKey = #column;
                type Side = #private::ChildSide;
                const FOREIGN_KEY: Self::ForeignKey = #column;
            }

            impl #private::Joinable<#table::table>
                for <#parent as #krate::Model>::ModelTable
            {
                type ForeignKey = #column;
                type Side = #private::ParentSide;
                const FOREIGN_KEY: Self::ForeignKey = #column;
            }
        }
    });
    quote! {
        impl<__T> #diesel::JoinTo<__T> for #table::table
        where
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
