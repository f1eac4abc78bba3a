//! The models that the foreign keys reference, each named once, and their
//! tables. What is no model is said to be none, and has a table that nothing
//! else knows: no error follows from it.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::spanned::Spanned;
use syn::{Generics, Ident, parse_quote};

use crate::model::Model;
use crate::spans::{at, respanned};

pub(super) fn expand(model: &Model) -> TokenStream {
    if model.foreign_keys.is_empty() {
        return TokenStream::new();
    }
    let parents = model
        .foreign_keys
        .iter()
        .enumerate()
        .map(|(position, key)| {
            let (alias, parent) = (&key.alias, &key.model);
            let table = table(position);
            let names = quote! {
                #[allow(dead_code)]
                type #table = <
                    <
                        __private::When<{ __private::Probe::<#alias>::HAS_TABLE }>
                        as __private::Choose<
                            __private::OfModel<#alias>,
                            __private::OfNone,
                            __DieselCascadeNoTable<#position>,
                        >
                    >::Chosen as __private::TableOf<__DieselCascadeNoTable<#position>>
                >::Table;
                // A bound of a function would say more than that it is no model.
                const _: ::core::marker::PhantomData<<#alias as __private::Model>::ModelTable> =
                    ::core::marker::PhantomData;
            };
            let names = respanned(names, at(key.model.span()));
            quote! {
                #[allow(dead_code)]
                type #alias = #parent;
                #names
            }
        });
    quote! {
        #[allow(dead_code)]
        struct __DieselCascadeNoTable<const KEY: usize>;
        #(#parents)*
    }
}

/// The table that a foreign key references.
pub(super) fn table(position: usize) -> Ident {
    Ident::new(
        &format!("__DieselCascadeParentTable{position}"),
        Span::call_site(),
    )
}

/// Whether the models that are called as the key's parent are others, where there
/// are any, and the keys to it that have less columns could reference nothing.
pub(super) fn is_sole(model: &Model, position: usize) -> Vec<TokenStream> {
    let key = &model.foreign_keys[position];
    let (ident, parent) = (&model.ident, &key.alias);
    let less = key.less.iter().map(|less| {
        quote! {
            !__private::check::references(
                <#ident as __private::Model>::FOREIGN_KEYS,
                #less,
                __private::Probe::<#parent>::MODEL,
            )
        }
    });
    let rivals = key.rivals.iter().map(|rival| {
        let rival = &model.foreign_keys[*rival].alias;
        quote! {
            !__private::Probe::<#parent>::MODEL.id.is(__private::Probe::<#rival>::MODEL.id)
        }
    });
    rivals.chain(less).collect()
}

/// That the model has a key to each of them, said once of each.
pub(super) fn has_keys(model: &Model) -> TokenStream {
    let ident = &model.ident;
    if model.broken {
        return has_all_keys(ident, &Generics::default());
    }
    let keys = model.foreign_keys.iter().enumerate();
    let keys = keys.filter(|(_, key)| key.first).map(|(position, key)| {
        let parent = &key.alias;
        let before = key.before.iter().map(|before| {
            let before = &model.foreign_keys[*before].alias;
            quote! {
                !__private::Probe::<#parent>::MODEL.id.is(__private::Probe::<#before>::MODEL.id)
            }
        });
        let conditions: Vec<_> = before.collect();
        let parent = only_if(&conditions, quote!(#parent), position);
        let has_key = quote!(impl __private::HasKeyTo<#parent> for #ident {});
        respanned(has_key, at(key.model.span()))
    });
    keys.collect()
}

/// That a broken model may have a key to any other.
pub(super) fn has_all_keys(ident: &Ident, generics: &Generics) -> TokenStream {
    let (_, type_generics, where_clause) = generics.split_for_impl();
    let mut all = generics.clone();
    all.params.push(parse_quote!(__Parent));
    let (impl_generics, ..) = all.split_for_impl();
    quote! {
        impl #impl_generics __private::HasKeyTo<__Parent> for #ident #type_generics #where_clause {}
    }
}

/// The type, or one that nothing else knows.
pub(super) fn only_if(conditions: &[TokenStream], ty: TokenStream, position: usize) -> TokenStream {
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
