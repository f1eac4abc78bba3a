//! `#[relationship(...)]`, on a field or on the struct.

use proc_macro2::Span;
use syn::meta::ParseNestedMeta;
use syn::spanned::Spanned;
use syn::{Attribute, Ident, LitStr, Meta, Path, Token};

use super::options::{
    CASCADES, COLUMN_OF_KEY, COLUMNS_OF_KEY, CascadeKind, LEAVE_ALL, Opt, RELATIONSHIP,
    Relationship, Seen, TRUST, each_option,
};
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
        &RELATIONSHIP,
        &mut seen,
        errors,
        |option, meta| read(option, meta, &mut relationship),
    );
    relationship.faulty = errors.len() > before;
    relationship
}

fn read(
    option: &Opt<Relationship>,
    meta: &ParseNestedMeta<'_>,
    relationship: &mut RelationshipInput,
) -> syn::Result<()> {
    let form = option.form();
    match option.option {
        Relationship::ForeignKey => relationship.foreign_key = Some(key(meta)?),
        Relationship::Backref => relationship.backref = Some(values::word(meta, form)?),
        Relationship::Secondary => {
            let link = values::path(meta, form)?;
            relationship.secondary = Some(Located::new(link, meta.path.span()));
        }
        Relationship::Cascade => {
            relationship.delete = cascades(&values::string(meta, form)?, form)?;
        }
        Relationship::PassiveDeletes => relationship.passive_deletes = Some(passive(meta)?),
    }
    Ok(())
}

/// `foreign_key = a`, or `foreign_key(a, b)` for a key of several columns.
/// What is pointed at is the column, or the list's name.
fn key(meta: &ParseNestedMeta<'_>) -> syn::Result<Located<Vec<Ident>>> {
    if meta.input.peek(syn::token::Paren) {
        let columns = values::words(meta, COLUMNS_OF_KEY.form)?;
        return Ok(Located::new(
            columns.into_iter().collect(),
            meta.path.span(),
        ));
    }
    let column = values::word(meta, COLUMN_OF_KEY.form)?;
    let span = column.span();
    Ok(Located::new(vec![column], span))
}

/// Reads SQLAlchemy's cascades: of them only `delete` has a meaning without a
/// session, and `all` has it among others.
fn cascades(literal: &LitStr, form: &str) -> syn::Result<Option<Span>> {
    let mut errors: Option<syn::Error> = None;
    let mut refuse = |message: String| {
        let error = syn::Error::new(literal.span(), message);
        match &mut errors {
            Some(errors) => errors.combine(error),
            None => errors = Some(error),
        }
    };
    for word in literal.value().split(',').map(str::trim) {
        match CASCADES.iter().find(|cascade| cascade.word == word) {
            Some(cascade) => match cascade.kind {
                CascadeKind::Deletes => {}
                CascadeKind::Orphans => refuse(format!(
                    "`{word}` has no meaning here: there is no session in which a child could \
                     lose its parent; write `{form}`",
                )),
                CascadeKind::OfASession => refuse(format!(
                    "`{word}` has no meaning here: it is about SQLAlchemy's session, and Diesel \
                     has none; write `{form}`",
                )),
            },
            None => refuse(unknown_cascade(word, form)),
        }
    }
    match errors {
        Some(errors) => Err(errors),
        None => Ok(Some(literal.span())),
    }
}

fn unknown_cascade(word: &str, form: &str) -> String {
    let meant: Vec<_> = CASCADES
        .iter()
        .filter(|cascade| cascade.kind == CascadeKind::Deletes)
        .map(|cascade| cascade.word)
        .collect();
    match nearest(word, &meant) {
        Some(near) => format!("there is no cascade `{word}`: did you mean `{near}`?"),
        None => format!(
            "there is no cascade `{word}`: write `{form}` to delete the children, and leave \
             `cascade` out otherwise",
        ),
    }
}

fn passive(meta: &ParseNestedMeta<'_>) -> syn::Result<Located<Passive>> {
    if !meta.input.peek(Token![=]) {
        let span = values::flag(meta, TRUST.form)?;
        return Ok(Located::new(Passive::Trust, span));
    }
    let name = meta.path.span();
    let value: syn::Lit = meta.value()?.parse()?;
    match value {
        syn::Lit::Str(text) if text.value() == "all" => Ok(Located::new(Passive::All, name)),
        other => Err(syn::Error::new(
            other.span(),
            format!(
                "`passive_deletes` has no such value: write `{}` to trust the database's `ON \
                 DELETE`, or `{}` to leave the children alone whatever it is",
                TRUST.form, LEAVE_ALL.form
            ),
        )),
    }
}
