//! Rules that need to know other models: left to the compiler as constants
//! and bounds, each at the word that would be at fault.

mod columns;
mod keys;

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::same_query;
use super::tokens::table_path;
use crate::model::{Model, Relationship, Table};
use crate::spans::{at, respanned};

pub(super) fn expand(model: &Model) -> TokenStream {
    if model.broken {
        return TokenStream::new();
    }
    let keys = model
        .foreign_keys
        .iter()
        .enumerate()
        .map(|(position, key)| keys::expand(model, key, position));
    let relationships = model
        .relationships
        .iter()
        .enumerate()
        .map(|(position, relationship)| expand_relationship(model, relationship, position));
    let values = keys::values(model);
    let columns = columns::expand(model);
    let schema = same_schema(model);
    quote! {
        #(#keys)*
        #values
        #schema
        #(#relationships)*
        #columns
    }
}

/// A child is in the schema of its parents.
fn same_schema(model: &Model) -> TokenStream {
    if model.foreign_keys.is_empty() {
        return TokenStream::new();
    }
    let ident = &model.ident;
    let span = at(ident.span());
    let parents = model.foreign_keys.iter().map(|key| &key.alias);
    // Of a table that is there already, another model may be in the schema.
    let is_in_schema = match &model.table {
        Table::Generated { .. } => quote!(__private::Probe::<#ident>::SCHEMA.is_some()),
        Table::Existing { .. } => {
            let table = table_path(model);
            quote!(__private::Probe::<#table::table>::IS_IN_SCHEMA)
        }
    };
    // Where one of its children is in a schema, that schema says that it is
    // missing. The child of a relationship over a link table is no child.
    let children = model.relationships.iter().map(same_query::children_of);
    let check = quote! {
        __private::check::same_schema(
            <#ident as __private::Model>::FOREIGN_KEYS,
            <#ident as __private::Model>::MODEL.name,
            #is_in_schema #(|| __private::Probe::<#children>::SCHEMA.is_some())*,
            &[#(__private::Probe::<#parents>::SCHEMA,)*],
        )
    };
    refuse(span, &check)
}

/// A relationship has one key, of its own, that its options fit.
fn expand_relationship(model: &Model, relationship: &Relationship, position: usize) -> TokenStream {
    let ident = &model.ident;
    let arguments = quote! {
        <#ident as __private::Model>::MODEL,
        <#ident as __private::Model>::RELATIONSHIPS,
        #position
    };
    let child_span = relationship.child.span();
    let key_span = match (&relationship.foreign_key, &relationship.link) {
        (Some(key), _) => key.span,
        (None, Some(link)) => link.model.span(),
        (None, None) => child_span,
    };
    let key = refuse(
        at(key_span),
        &quote!(__private::check::relationship_key(#arguments)),
    );
    let policy = refuse(
        at(relationship.span),
        &quote!(__private::check::relationship_policy(#arguments)),
    );
    let far = relationship.link.as_ref().map(|_| {
        let far = &relationship.alias;
        let others = quote!(__private::Probe::<#far>::TABLE.relationships);
        refuse(
            at(child_span),
            &quote!(__private::check::relationship_far(#arguments, #others)),
        )
    });
    quote!(#key #far #policy)
}

/// A constant whose evaluation fails with the message that `check` gives.
pub(super) fn refuse(span: Span, check: &TokenStream) -> TokenStream {
    let check = quote_spanned!(span=> const _: () = __private::check::refuse(#check););
    respanned(check, span)
}
