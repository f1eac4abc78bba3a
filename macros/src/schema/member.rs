//! What one model gets from being in a schema.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::spanned::Spanned;
use syn::{Ident, Path, parse_quote};

use super::parse::Schema;
use crate::spans::{at, respanned};

/// A model of a schema, with its names in generated code: names of their own,
/// so that the user's path is looked up once, and is wrong once.
pub(super) struct Member<'a> {
    schema: &'a Ident,
    krate: Path,
    private: &'a TokenStream,
    path: &'a Path,
    position: usize,
    /// The model's name in generated code.
    model: Ident,
    /// Its table's.
    pub(super) table: Ident,
    pub(super) span: Span,
}

impl<'a> Member<'a> {
    pub(super) fn new(schema: &'a Schema, private: &'a TokenStream, position: usize) -> Self {
        let path = &schema.models[position];
        let span = at(path.span());
        Self {
            schema: &schema.ident,
            krate: schema
                .krate
                .clone()
                .unwrap_or_else(|| parse_quote!(::diesel_cascade)),
            private,
            path,
            position,
            model: Ident::new(&format!("__DieselCascadeModel{position}"), span),
            table: Ident::new(&format!("__DieselCascadeTable{position}"), span),
            span,
        }
    }

    /// The two names. What is no model, or one whose table is there already, has
    /// no table.
    pub(super) fn aliases(&self) -> TokenStream {
        let Self {
            krate,
            private,
            path,
            position,
            model,
            table,
            ..
        } = self;
        let table = quote! {
            type #table = <
                <
                    #private::When<{ #private::Probe::<#model>::IS_MODEL
                            && #private::check::is_first(__TABLES, #position) }>
                    as #private::Choose<
                        #private::OfModel<#model>,
                        #private::OfNone,
                        __DieselCascadeNoTable<#position>,
                    >
                >::Chosen as #private::TableOf<__DieselCascadeNoTable<#position>>
            >::Table;
            // A bound of a function would say more than that it is no model.
            const _: ::core::marker::PhantomData<<#model as #krate::Model>::ModelTable> =
                ::core::marker::PhantomData;
        };
        let table = respanned(table, self.span);
        quote! {
            type #model = #path;
            #table
        }
    }

    /// What the model declares.
    pub(super) fn descriptor(&self) -> TokenStream {
        let (private, model) = (self.private, &self.model);
        respanned(quote!(#private::Probe::<#model>::TABLE), self.span)
    }

    pub(super) fn impls(&self) -> TokenStream {
        let Self {
            schema,
            krate,
            private,
            position,
            model,
            table,
            ..
        } = self;
        let name = schema.to_string();
        let impls = quote! {
            impl #private::InSchema for #table {
                const SCHEMA: #private::meta::SchemaId = #private::meta::SchemaId {
                    id: #private::meta::Id::new(
                        ::core::concat!(::core::module_path!(), "::", #name),
                        ::core::line!(),
                        ::core::column!(),
                    ),
                    name: #name,
                };

                const MODEL: #private::meta::Id = #private::Probe::<#model>::MODEL.id;

                fn root() -> #private::Root {
                    #private::Root::new(
                        <#schema as #krate::Schema>::graph(),
                        #position,
                        #private::Probe::<&'static #model>::FILTERS(),
                    )
                }
            }

            const _: () = #private::check::refuse(#private::check::member(__TABLES, #position));
        };
        respanned(impls, self.span)
    }
}
