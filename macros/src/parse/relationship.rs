//! `#[relationship(...)]`, on a field or on the struct.

use proc_macro2::Span;
use syn::meta::ParseNestedMeta;
use syn::spanned::Spanned;
use syn::{Attribute, Ident, LitStr, Meta, Path, Token};

use super::options::{self, Seen, each_option};
use super::values::{self, Located};
use crate::errors::Errors;
use crate::names::nearest;

/// What a relationship attribute says.
pub(crate) struct RelationshipInput {
    /// The word `relationship`.
    pub(crate) span: Span,
    /// The columns of `foreign_key`.
    pub(crate) foreign_key: Option<Located<Vec<Ident>>>,
    pub(crate) backref: Option<Ident>,
    /// The link table, and the word `secondary`.
    pub(crate) secondary: Option<Located<Path>>,
    /// Where `cascade` asks for the children to be deleted.
    pub(crate) delete: Option<Span>,
    pub(crate) passive_deletes: Option<Located<Passive>>,
    /// A mistake was found, so what is missing may have been meant.
    pub(crate) faulty: bool,
}

/// How far deletes leave the children alone.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Passive {
    /// `passive_deletes`: the database acts.
    Trust,
    /// `passive_deletes = "all"`: nothing is done, whatever the database does.
    All,
}

/// Reads one attribute.
pub(super) fn parse(attribute: &Attribute, errors: &mut Errors) -> RelationshipInput {
    let mut relationship = RelationshipInput {
        span: attribute.path().span(),
        foreign_key: None,
        backref: None,
        secondary: None,
        delete: None,
        passive_deletes: None,
        faulty: false,
    };
    if matches!(attribute.meta, Meta::Path(_)) {
        return relationship;
    }
    let before = errors.len();
    let mut seen = Seen::default();
    each_option(
        attribute,
        options::RELATIONSHIP,
        &mut seen,
        errors,
        |name, meta| read(name, meta, &mut relationship),
    );
    relationship.faulty = errors.len() > before;
    relationship
}

fn read(
    name: &str,
    meta: &ParseNestedMeta<'_>,
    relationship: &mut RelationshipInput,
) -> syn::Result<()> {
    match name {
        "foreign_key" => {
            relationship.foreign_key = Some(key(meta)?);
        }
        "backref" => relationship.backref = Some(values::word(meta, "backref = children")?),
        "secondary" => {
            let link = values::path(meta, "secondary = Link")?;
            relationship.secondary = Some(Located::new(link, meta.path.span()));
        }
        "cascade" => {
            let cascade = values::string(meta, "cascade = \"all, delete\"")?;
            relationship.delete = cascades(&cascade)?;
        }
        _ => relationship.passive_deletes = Some(passive(meta)?),
    }
    Ok(())
}

/// `foreign_key = a`, or `foreign_key(a, b)` for a key of several columns.
/// What is pointed at is the column, or the list's name.
fn key(meta: &ParseNestedMeta<'_>) -> syn::Result<Located<Vec<Ident>>> {
    if meta.input.peek(syn::token::Paren) {
        let columns = values::words(meta, "foreign_key(tenant_id, parent_id)")?;
        return Ok(Located::new(
            columns.into_iter().collect(),
            meta.path.span(),
        ));
    }
    let column = values::word(meta, "foreign_key = parent_id")?;
    let span = column.span();
    Ok(Located::new(vec![column], span))
}

/// Reads SQLAlchemy's cascades: of them only `delete` has a meaning without a
/// session, and `all` has it among others.
///
/// <https://docs.sqlalchemy.org/en/20/orm/cascades.html>
fn cascades(literal: &LitStr) -> syn::Result<Option<Span>> {
    const MEANT: &[&str] = &["all", "delete"];
    const OF_A_SESSION: &[&str] = &["save-update", "merge", "expunge", "refresh-expire"];
    let mut errors: Option<syn::Error> = None;
    let mut refuse = |message: String| {
        let error = syn::Error::new(literal.span(), message);
        match &mut errors {
            Some(errors) => errors.combine(error),
            None => errors = Some(error),
        }
    };
    for word in literal.value().split(',').map(str::trim) {
        if MEANT.contains(&word) {
            continue;
        }
        refuse(if word == "delete-orphan" {
            String::from(
                "`delete-orphan` has no meaning here: there is no session in which a child \
                 could lose its parent; write `cascade = \"all, delete\"`",
            )
        } else if OF_A_SESSION.contains(&word) {
            format!(
                "`{word}` has no meaning here: it is about SQLAlchemy's session, and Diesel \
                 has none; write `cascade = \"all, delete\"`",
            )
        } else {
            match nearest(word, MEANT) {
                Some(near) => format!("there is no cascade `{word}`: did you mean `{near}`?"),
                None => format!(
                    "there is no cascade `{word}`: write `cascade = \"all, delete\"` to delete \
                     the children, and leave `cascade` out otherwise",
                ),
            }
        });
    }
    match errors {
        Some(errors) => Err(errors),
        None => Ok(Some(literal.span())),
    }
}

fn passive(meta: &ParseNestedMeta<'_>) -> syn::Result<Located<Passive>> {
    const FORMS: &str = "`passive_deletes` to trust the database's `ON DELETE`, or \
                         `passive_deletes = \"all\"` to leave the children alone whatever it is";
    if !meta.input.peek(Token![=]) {
        let span = values::flag(meta, "passive_deletes")?;
        return Ok(Located::new(Passive::Trust, span));
    }
    let name = meta.path.span();
    let value: syn::Lit = meta.value()?.parse()?;
    match value {
        syn::Lit::Str(text) if text.value() == "all" => Ok(Located::new(Passive::All, name)),
        other => Err(syn::Error::new(
            other.span(),
            format!("`passive_deletes` has no such value: write {FORMS}"),
        )),
    }
}
