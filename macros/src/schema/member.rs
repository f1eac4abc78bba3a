//! What one model gets from being in a schema.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::spanned::Spanned;
use syn::{Ident, Path};

use super::parse::Schema;
use crate::spans::{at, respanned};

/// A model of a schema.
pub(super) struct Member<'a> {
    schema: &'a Ident,
    path: &'a Path,
    position: usize,
    is_broken: bool,
    /// An earlier path of the schema ends as this one: both may name one model.
    may_be_there_twice: bool,
    /// The model's name in generated code: a name of its own, so that the
    /// user's path is looked up once, and is wrong once.
    model: Ident,
    span: Span,
}

impl<'a> Member<'a> {
    pub(super) fn new(schema: &'a Schema, position: usize) -> Self {
        let path = &schema.models[position];
        let span = at(path.span());
        let name = |path: &Path| path.segments.last().map(|last| last.ident.clone());
        let mut earlier = schema.models[..position].iter();
        Self {
            schema: &schema.ident,
            path,
            position,
            is_broken: schema.is_broken,
            may_be_there_twice: earlier.any(|other| name(other) == name(path)),
            model: Ident::new(&format!("__DieselCascadeModel{position}"), span),
            span,
        }
    }

    /// The model's name; what is no model is said to be none.
    pub(super) fn alias(&self) -> TokenStream {
        let Self { path, model, .. } = self;
        if self.is_broken {
            return quote!(type #model = #path;);
        }
        // A bound of a function would say more than that it is no model.
        let is_model = quote! {
            const _: ::core::marker::PhantomData<<#model as __private::Model>::ModelTable> =
                ::core::marker::PhantomData;
        };
        let is_model = respanned(is_model, self.span);
        quote! {
            type #model = #path;
            #is_model
        }
    }

    /// Whether what the schema names must be chosen.
    pub(super) fn may_be_there_twice(&self) -> bool {
        self.may_be_there_twice
    }

    /// What the model declares.
    pub(super) fn descriptor(&self) -> TokenStream {
        let model = &self.model;
        respanned(quote!(__private::Probe::<#model>::TABLE), self.span)
    }

    /// What its table is called in SQL.
    pub(super) fn names(&self) -> TokenStream {
        let model = &self.model;
        respanned(quote!(__private::Probe::<#model>::NAMES), self.span)
    }

    pub(super) fn impls(&self) -> TokenStream {
        let Self {
            schema,
            position,
            model,
            ..
        } = self;
        let name = schema.to_string();
        let twice = self.may_be_there_twice;
        let check = (!self.is_broken).then(|| {
            quote! {
                const _: () = __private::check::refuse(
                    __private::check::member(__TABLES, __IDENTITIES, #position, #twice),
                );
            }
        });
        let named = self.named();
        let is_first = self.is_first();
        let impls = quote! {
            impl __private::InOneSchemaOnly for #named {
                const SCHEMA: __private::meta::SchemaId = __private::meta::SchemaId {
                    id: __private::meta::Id::new(
                        ::core::concat!(::core::module_path!(), "::", #name),
                        ::core::line!(),
                        ::core::column!(),
                    ),
                    name: #name,
                    members: __IDENTITIES,
                };
                type IsFirst = __private::When<{ #is_first }>;

                fn root() -> __private::Root {
                    __private::Root::new(
                        <#schema as __private::Schema>::graph(),
                        #position,
                        __private::Probe::<#model>::FILTERS(),
                    )
                }
            }

            #check
        };
        respanned(impls, self.span)
    }

    /// Which model of which table it is.
    pub(super) fn identity(&self) -> TokenStream {
        let model = &self.model;
        respanned(quote!(__private::Probe::<#model>::IDENTITY), self.span)
    }

    /// Whether the schema names neither the model nor another of its table
    /// before it.
    fn is_first(&self) -> TokenStream {
        let position = self.position;
        quote!(__private::check::is_first(__IDENTITIES, #position))
    }

    /// What the schema names: the model, or nothing where it is there already.
    fn named(&self) -> TokenStream {
        let Self {
            position, model, ..
        } = self;
        // To the compiler an impl for what is chosen is one for all types: that
        // is dear, where there are many models.
        if !self.may_be_there_twice {
            return quote!(#model);
        }
        let is_first = self.is_first();
        quote! {
            <__private::When<{ #is_first }> as __private::Choose<
                #model,
                __DieselCascadeTwice<#position>,
                __DieselCascadeTwice<#position>,
            >>::Chosen
        }
    }
}
