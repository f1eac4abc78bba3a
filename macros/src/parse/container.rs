//! The attributes of the struct itself.

use proc_macro2::Span;
use syn::meta::ParseNestedMeta;
use syn::spanned::Spanned;
use syn::{Attribute, Ident, LitStr, Path};

use super::foreign_key::{self, ForeignKeyInput, Place};
use super::options::{
    self, OtherOption, Seen, each_item, each_option, listed, others_option, skip_value,
};
use super::relationship::{self, RelationshipInput};
use super::values::{self, Located};
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
    pub(crate) krate: Option<Path>,
    pub(crate) others: Vec<OtherOption>,
}

/// A trait of Diesel that the model can leave to its user.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Derived {
    AsChangeset,
    Associations,
    HasQuery,
    Identifiable,
    Insertable,
    Queryable,
    QueryableByName,
    Selectable,
}

const DERIVED: &[(&str, Derived)] = &[
    ("AsChangeset", Derived::AsChangeset),
    ("Associations", Derived::Associations),
    ("HasQuery", Derived::HasQuery),
    ("Identifiable", Derived::Identifiable),
    ("Insertable", Derived::Insertable),
    ("Queryable", Derived::Queryable),
    ("QueryableByName", Derived::QueryableByName),
    ("Selectable", Derived::Selectable),
];

impl Derived {
    /// Its name in Diesel.
    pub(crate) fn name(self) -> &'static str {
        DERIVED
            .iter()
            .find(|(_, derived)| *derived == self)
            .map_or("", |(name, _)| name)
    }
}

impl Container {
    /// Replaces `Self` by the struct's name, as on the fields.
    pub(super) fn name_self(&mut self, ident: &Ident) {
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
        }
    }
    container
}

fn parse_diesel(
    attribute: &Attribute,
    seen: &mut Seen,
    container: &mut Container,
    errors: &mut Errors,
) {
    each_item(attribute, errors, |meta| {
        if let Some(other) = others_option(meta) {
            container.others.push(other);
            return skip_value(meta);
        }
        // It asks Diesel for checks, and changes nothing.
        if meta.path.is_ident("check_for_backend") {
            return skip_value(meta);
        }
        match seen.name(attribute, meta, options::DIESEL_STRUCT)?.as_str() {
            "table_name" => {
                container.table_name = Some(values::path(meta, "#[diesel(table_name = parent)]")?);
            }
            "primary_key" => {
                let keys = values::words(meta, "#[diesel(primary_key(id))]")?;
                container.primary_key = Some(keys.into_iter().collect());
            }
            _ => skip_value(meta)?,
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
    each_option(attribute, options::MODEL, seen, errors, |name, meta| {
        match name {
            "schema" => {
                container.schema = Some(values::string(meta, "#[model(schema = \"s\")]")?);
            }
            "unique" => {
                let columns = values::words(meta, "#[model(unique(a, b))]")?;
                container.uniques.push(columns.into_iter().collect());
            }
            "index" => {
                let columns = values::words(meta, "#[model(index(a, b))]")?;
                container.indexes.push(columns.into_iter().collect());
            }
            "check" => {
                let check = values::string(meta, "#[model(check = \"a < b\")]")?;
                container.checks.push(check);
            }
            "new" => container.new = Some(values::word(meta, "#[model(new = NewParent)]")?),
            "crate" => {
                container.krate = Some(values::path(meta, "#[model(crate = ::diesel_cascade)]")?);
            }
            "skip" => parse_skip(meta, container)?,
            _ => skip_value(meta)?,
        }
        Ok(())
    });
}

fn parse_skip(meta: &ParseNestedMeta<'_>, container: &mut Container) -> syn::Result<()> {
    for name in values::words(meta, "#[model(skip(Insertable, AsChangeset))]")? {
        let derived = derived(&name.to_string(), name.span())?;
        container.skip.push(Located::new(derived, name.span()));
    }
    Ok(())
}

fn derived(name: &str, span: Span) -> syn::Result<Derived> {
    if let Some((_, derived)) = DERIVED.iter().find(|(known, _)| *known == name) {
        return Ok(*derived);
    }
    let known: Vec<_> = DERIVED.iter().map(|(name, _)| *name).collect();
    let advice = match nearest(name, &known) {
        Some(word) => format!("did you mean `{word}`?"),
        None => format!("it can skip {}", listed(&known)),
    };
    Err(syn::Error::new(
        span,
        format!("`Model` has no `{name}` to skip: {advice}"),
    ))
}
