//! Diesel's `BelongsTo`, what `belonging_to` and `grouped_by` need.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Generics, Ident, parse_quote};

use super::tokens::{base_sql_type, column_path};
use super::{fields, keys, parents};
use crate::model::{Column, ForeignKey, Model};
use crate::spans::{at, respanned};

/// `BelongsTo` for each key that is the only one to its parent. Diesel knows
/// it for one column only, and for the primary key of the parent only.
pub(super) fn belongs_to(model: &Model) -> TokenStream {
    if model.broken {
        return belongs_to_all(&model.ident, &Generics::default());
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
    let key_type = keys::key_type(model, column);
    let field = &column.field;
    let value = if column.nullable {
        quote!(self.#field.as_ref())
    } else {
        quote!(::core::option::Option::Some(&self.#field))
    };
    let value = match keys::is_asked(model, column) {
        true => {
            let key = keys::key(model, column, quote!(value));
            quote!(#value.map(|value| #key))
        }
        false => value,
    };
    let sql_type = base_sql_type(model, column);
    let name = Ident::new(&format!("__DieselCascadeKey{position}"), Span::call_site());
    let belonging_key = quote!(<#name as __private::BelongingKey<#key_type>>);
    let span = at(key.model.span());
    let is_stored = fields::is_stored(model, column);
    let is_stored = is_stored.map(|is_stored| quote!(#is_stored &&));
    let has_table = quote!(__private::Probe::<#parent>::HAS_TABLE);
    let known = parents::only_if(&[has_table], quote!(#parent), position);
    let key_to = quote!(__private::KeyTo::<#sql_type, #known>);
    // Of another type than the parent's key, that is the mistake.
    let names = quote! {
        type #name = <__private::When<{
            !#key_to::IS_FINDABLE || (#is_stored #key_to::IS_SAME && !#key_to::IS_SAID)
        }> as __private::Choose<
            __private::OwnKey<#path>,
            __private::NoKey<#parent>,
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
    let mut conditions = parents::is_sole(model, position);
    if keys::references_id(key) {
        conditions.push(quote! {
            __private::check::is_primary_key(__private::Probe::<#parent>::MODEL, "id")
        });
    }
    let parent = parents::only_if(&conditions, quote!(#parent), position);
    let by_value = expand(quote!(#parent));
    let by_reference = expand(quote!(&'_ #parent));
    quote!(#names #by_value #by_reference)
}

/// The model belongs to all others: which keys it was to have is not known.
pub(super) fn belongs_to_all(ident: &Ident, generics: &Generics) -> TokenStream {
    let (_, type_generics, where_clause) = generics.split_for_impl();
    let mut all = generics.clone();
    all.params.push(parse_quote!(__Parent: __private::Findable));
    let (impl_generics, ..) = all.split_for_impl();
    let key = quote!(<__private::NoKey<__Parent> as __private::BelongingKey<()>>);
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
