//! The attributes of the struct itself.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Attribute, Ident, LitStr, Path};

use super::foreign_key::{self, ForeignKeyInput, Place};
pub(crate) use super::options::Derived;
use super::options::{
    DIESEL_IGNORED, DIESEL_STRUCT, DieselStruct, Item, MODEL, Model, OtherOption, Seen, each_item,
    elsewhere, listed, others_option, skip_value,
};
use super::relationship::{self, RelationshipInput};
use super::values::{self, Located};
use super::{derives, diesel_1, meant, mistyped};
use crate::errors::Errors;
use crate::names::nearest;

/// What the attributes of the struct say.
#[derive(Default)]
pub(crate) struct Container {
    pub(crate) table_name: Option<Path>,
    pub(crate) primary_key: Option<Vec<Ident>>,
    pub(crate) schema: Option<LitStr>,
    pub(crate) uniques: Vec<Vec<Ident>>,
    pub(crate) indexes: Vec<Vec<Ident>>,
    pub(crate) checks: Vec<LitStr>,
    pub(crate) foreign_keys: Vec<ForeignKeyInput>,
    pub(crate) relationships: Vec<RelationshipInput>,
    pub(crate) new: Option<Ident>,
    pub(crate) skip: Vec<Located<Derived>>,
    /// Traits that Diesel's own derives implement, though they are not skipped.
    pub(crate) beside: Vec<Derived>,
    pub(crate) krate: Option<Path>,
    pub(crate) others: Vec<OtherOption>,
}

impl Container {
    /// Replaces `Self` by the struct's name, as on the fields.
    pub(super) fn name_self(&mut self, ident: &Ident) {
        if let Some(new) = self.new.as_mut().filter(|new| **new == "Self") {
            let span = new.span();
            *new = ident.clone();
            new.set_span(span);
        }
        for key in &mut self.foreign_keys {
            key.name_self(ident);
        }
    }
}

/// Reads the struct's attributes.
pub(super) fn parse(attributes: &[Attribute], errors: &mut Errors) -> Container {
    let mut container = Container::default();
    let mut diesel = Seen::default();
    let mut model = Seen::default();
    for attribute in attributes {
        let attribute = &*mistyped::as_meant(attribute);
        let path = attribute.path();
        if path.is_ident("diesel") {
            parse_diesel(attribute, &mut diesel, &mut container, errors);
        } else if path.is_ident("model") {
            parse_model(attribute, &mut model, &mut container, errors);
        } else if path.is_ident("column") {
            errors.at(
                path.span(),
                "`#[column]` belongs on a field: for a constraint over several columns write \
                 `#[model(unique(a, b))]`, `#[model(index(a, b))]` or `#[model(check = \"...\")]`",
            );
        } else if path.is_ident("foreign_key") {
            let key = foreign_key::parse(attribute, Place::Struct, errors);
            container.foreign_keys.push(key);
        } else if path.is_ident("relationship") {
            let relationship = relationship::parse(attribute, errors);
            container.relationships.push(relationship);
        } else {
            let here = DIESEL_STRUCT.names();
            diesel_1::read(attribute, &here, errors, |attribute, errors| {
                parse_diesel(attribute, &mut diesel, &mut container, errors);
            });
        }
    }
    derives::read(attributes, &mut container, errors);
    container
}

fn parse_diesel(
    attribute: &Attribute,
    seen: &mut Seen,
    container: &mut Container,
    errors: &mut Errors,
) {
    each_item(attribute, errors, |item, errors| {
        if let Some(other) = others_option(item) {
            container.others.push(other);
            return skip_value(item);
        }
        if DIESEL_IGNORED.iter().any(|name| item.path.is_ident(name)) {
            return skip_value(item);
        }
        let option = seen
            .option(&DIESEL_STRUCT, item)
            .inspect_err(|_| primary_key_elsewhere(item, container))?;
        let form = DIESEL_STRUCT.form_of(option);
        match option.option {
            DieselStruct::TableName => {
                container.table_name = Some(values::path(item, form, errors)?);
            }
            DieselStruct::PrimaryKey => {
                container.primary_key = Some(values::words(item, form, errors)?);
            }
        }
        Ok(())
    });
}

fn parse_model(
    attribute: &Attribute,
    seen: &mut Seen,
    container: &mut Container,
    errors: &mut Errors,
) {
    each_item(attribute, errors, |item, errors| {
        let option = seen
            .option(&MODEL, item)
            .inspect_err(|_| primary_key_elsewhere(item, container))?;
        let form = MODEL.form_of(option);
        match option.option {
            Model::Schema => container.schema = Some(values::string(item, form, errors)?),
            Model::Unique => container.uniques.push(values::words(item, form, errors)?),
            Model::Index => container.indexes.push(values::words(item, form, errors)?),
            Model::Check => container.checks.push(values::string(item, form, errors)?),
            // What it is called after is known later.
            Model::New if values::ends(item.input) => {
                container.new = Some(Ident::new("Self", item.path.span()));
            }
            Model::New => container.new = Some(values::word(item, form, errors)?),
            Model::Crate => container.krate = Some(values::path(item, form, errors)?),
            Model::Skip => {
                for name in values::words(item, form, errors)? {
                    let derived = derived(&name.to_string(), name.span())?;
                    if container.skip.iter().any(|skip| skip.value == derived) {
                        let message = format!("`{name}` is given twice: remove one of the two");
                        errors.at(name.span(), message);
                    }
                    container.skip.push(Located::new(derived, name.span()));
                }
            }
        }
        Ok(())
    });
}

/// A primary key in the wrong words, or once more.
fn primary_key_elsewhere(item: &Item<'_>, container: &mut Container) {
    if item.path.is_ident("primary_key") || item.path.is_ident("id") {
        let columns = meant::words(elsewhere::value(item));
        let columns = columns.into_iter().flatten();
        container
            .primary_key
            .get_or_insert_default()
            .extend(columns);
    }
}

fn derived(name: &str, span: Span) -> syn::Result<Derived> {
    let known = Derived::ALL.map(Derived::name);
    if let Some(derived) = Derived::ALL
        .into_iter()
        .find(|derived| derived.name() == name)
    {
        return Ok(derived);
    }
    let advice = match nearest(name, &known) {
        Some(word) => format!("did you mean `{word}`?"),
        None => format!("it can skip {}", listed(&known)),
    };
    Err(syn::Error::new(
        span,
        format!("`Model` has no `{name}` to skip: {advice}"),
    ))
}
