//! Tokens to declarations: syntax only, with the place of every word kept.

mod belongs_to;
pub(crate) mod container;
mod default;
mod derives;
mod diesel_1;
pub(crate) mod field;
pub(crate) mod foreign_key;
mod mark;
mod meant;
mod mistyped;
pub(crate) mod options;
mod parent;
pub(crate) mod relationship;
pub(crate) mod values;

use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Fields, Ident, Visibility};

use self::container::Container;
use self::field::FieldInput;
use crate::errors::Errors;

/// A struct as its user declared it.
pub(crate) struct Input {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) container: Container,
    pub(crate) fields: Vec<FieldInput>,
}

/// Reads a struct. What is nothing that could be a table has attributes only.
pub(crate) fn parse(derive: &DeriveInput, errors: &mut Errors) -> Result<Input, Box<Container>> {
    let mut container = container::parse(&derive.attrs, errors);
    container.name_self(&derive.ident);
    let fields = match &derive.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => fields,
            Fields::Unnamed(_) | Fields::Unit => {
                errors.at(
                    derive.ident.span(),
                    "a model needs named fields, one for each column: write \
                     `struct Parent { id: i32 }`",
                );
                return Err(Box::new(container));
            }
        },
        Data::Enum(data) => {
            errors.at(
                data.enum_token.span(),
                "a model is a struct with named fields, one for each column, and this is an enum",
            );
            return Err(Box::new(container));
        }
        Data::Union(data) => {
            errors.at(
                data.union_token.span(),
                "a model is a struct with named fields, one for each column, and this is a union",
            );
            return Err(Box::new(container));
        }
    };
    if !derive.generics.params.is_empty() {
        errors.at(
            derive.generics.span(),
            "a model cannot be generic: it stands for one table, whose columns have one type each",
        );
        return Err(Box::new(container));
    }
    let mut fields: Vec<FieldInput> = fields
        .named
        .iter()
        .filter_map(|field| field::parse(field, errors))
        .collect();
    for field in &mut fields {
        field.name_self(&derive.ident);
    }
    belongs_to::read(&mut container, &mut fields, errors);
    Ok(Input {
        ident: derive.ident.clone(),
        vis: derive.vis.clone(),
        container,
        fields,
    })
}
