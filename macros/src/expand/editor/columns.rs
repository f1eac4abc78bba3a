//! The columns, where an attribute names them: of the struct itself, or of
//! another model.
//!
//! Fields may be private, and a column may be called otherwise than its field.
//! So each model has a struct of its columns here, whose fields stand where
//! those of the model do.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Ident;

use crate::names;
use crate::parse::Input;
use crate::parse::field::{FieldInput, FieldKind};
use crate::parse::foreign_key::ForeignKeyInput;
use crate::parse::relationship::RelationshipInput;
use crate::spans::at;

pub(super) fn expand(input: &Input, options: &TokenStream) -> TokenStream {
    let ident = &input.ident;
    let columns = input.fields.iter().filter_map(|field| {
        let FieldKind::Column = field.kind else {
            return None;
        };
        let name = field.column_name.as_ref().unwrap_or(&field.ident);
        let name = standing_at(name, field.ident.span());
        let ty = &field.ty;
        Some(quote!(pub #name: #ty,))
    });
    let named = named(input)
        .into_iter()
        .map(|(model, columns)| named_of(&model, columns, options));
    quote! {
        #[allow(warnings)]
        pub struct Columns {
            #(#columns)*
        }

        impl #options::HasColumns for #ident {
            type Columns = Columns;
        }

        #(#named)*
    }
}

/// Columns of one model.
fn named_of(model: &TokenStream, columns: &[Ident], options: &TokenStream) -> TokenStream {
    let columns = columns.iter().map(|column| {
        let name = standing_at(column, column.span());
        quote!(let _ = &columns.#name;)
    });
    quote! {
        const _: fn(<#model as #options::HasColumns>::Columns) = |columns| {
            #(#columns)*
        };
    }
}

/// All that attributes name, each with its model.
fn named(input: &Input) -> Vec<(TokenStream, &[Ident])> {
    let this = input.ident.to_token_stream();
    let container = &input.container;
    let mut named: Vec<(TokenStream, &[Ident])> = Vec::new();
    let own = container.primary_key.iter();
    let own = own.chain(&container.uniques).chain(&container.indexes);
    named.extend(own.map(|columns| (this.clone(), columns.as_slice())));
    for key in &container.foreign_keys {
        let columns = key.columns.as_ref();
        named.extend(columns.map(|columns| (this.clone(), columns.value.as_slice())));
        named.extend(referenced(key, None));
    }
    for relationship in &container.relationships {
        named.extend(of_key(relationship, &this));
    }
    for field in &input.fields {
        if let Some(key) = &field.foreign_key {
            named.extend(referenced(key, Some(field)));
        }
        if let (FieldKind::Mark(_, child), Some(relationship)) = (&field.kind, &field.relationship)
        {
            let child = match &relationship.secondary {
                Some(link) => link.value.to_token_stream(),
                None => child.to_token_stream(),
            };
            named.extend(of_key(relationship, &child));
        }
    }
    named
}

/// What `references` names.
fn referenced<'a>(
    key: &'a ForeignKeyInput,
    field: Option<&FieldInput>,
) -> Option<(TokenStream, &'a [Ident])> {
    let columns = key.references.as_ref()?;
    let model = match &key.model {
        Some(model) => model.to_token_stream(),
        None => names::model_of_key(&field?.ident)?.to_token_stream(),
    };
    Some((model, &columns.value))
}

/// What `foreign_key` names in a relationship.
fn of_key<'a>(
    relationship: &'a RelationshipInput,
    model: &TokenStream,
) -> Option<(TokenStream, &'a [Ident])> {
    let columns = relationship.foreign_key.as_ref()?;
    Some((model.clone(), &columns.value))
}

fn standing_at(name: &Ident, span: Span) -> Ident {
    let mut name = name.clone();
    name.set_span(at(span));
    name
}
