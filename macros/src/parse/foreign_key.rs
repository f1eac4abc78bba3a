//! `#[foreign_key(...)]`, on a field or on the struct.

use proc_macro2::Span;
use quote::ToTokens;
use syn::meta::ParseNestedMeta;
use syn::spanned::Spanned;
use syn::{Attribute, Ident, LitStr, Meta, Path};

pub(crate) use super::options::Action;
use super::options::{FOREIGN_KEY, FOREIGN_KEY_STRUCT, ForeignKey, Opt, Seen, each_item, listed};
use super::values::{self, Located};
use crate::errors::Errors;
use crate::names::nearest;

/// What a foreign key attribute says.
pub(crate) struct ForeignKeyInput {
    /// The word `foreign_key`.
    pub(crate) span: Span,
    pub(crate) model: Option<Path>,
    /// The columns of a key on the struct, and the word `columns`.
    pub(crate) columns: Option<Located<Vec<Ident>>>,
    /// The parent's columns, and the word `references`.
    pub(crate) references: Option<Located<Vec<Ident>>>,
    pub(crate) on_delete: Option<Located<Action>>,
    pub(crate) on_update: Option<Located<Action>>,
    pub(crate) name: Option<LitStr>,
    pub(crate) deferrable: Option<Span>,
    pub(crate) initially_deferred: Option<Span>,
    pub(crate) index: bool,
    pub(crate) join: bool,
    pub(crate) constraint: bool,
    /// A mistake was found, so what is missing may have been meant.
    pub(crate) faulty: bool,
}

impl ForeignKeyInput {
    /// Replaces `Self` by the struct's name.
    pub(super) fn name_self(&mut self, ident: &Ident) {
        if let Some(model) = &mut self.model {
            if model.is_ident("Self") {
                *model = ident.clone().into();
            }
        }
    }
}

/// Where an attribute stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Field,
    Struct,
}

/// Reads one attribute.
pub(super) fn parse(attribute: &Attribute, place: Place, errors: &mut Errors) -> ForeignKeyInput {
    let mut key = ForeignKeyInput {
        span: attribute.path().span(),
        model: None,
        columns: None,
        references: None,
        on_delete: None,
        on_update: None,
        name: None,
        deferrable: None,
        initially_deferred: None,
        index: true,
        join: true,
        constraint: true,
        faulty: false,
    };
    if matches!(attribute.meta, Meta::Path(_)) {
        return key;
    }
    let before = errors.len();
    let mut seen = Seen::default();
    each_item(attribute, errors, |meta| {
        if names_a_model(meta) {
            return set_model(meta, &mut key);
        }
        if place == Place::Field && meta.path.is_ident("columns") {
            return Err(syn::Error::new(
                meta.path.span(),
                "a key on a field has the field's column: for a key of other columns write \
                 `#[foreign_key(Parent, columns(tenant_id, parent_id))]` on the struct",
            ));
        }
        let known = match place {
            Place::Field => &FOREIGN_KEY,
            Place::Struct => &FOREIGN_KEY_STRUCT,
        };
        read(seen.option(known, meta)?, meta, &mut key)
    });
    key.faulty = errors.len() > before;
    key
}

/// A model is a path on its own: with `::` in it, or in camel case.
fn names_a_model(meta: &ParseNestedMeta<'_>) -> bool {
    match meta.path.get_ident() {
        Some(ident) => ident.to_string().starts_with(char::is_uppercase),
        None => true,
    }
}

fn set_model(meta: &ParseNestedMeta<'_>, key: &mut ForeignKeyInput) -> syn::Result<()> {
    if key.model.is_some() {
        return Err(syn::Error::new(
            meta.path.span(),
            "a foreign key references one table: keep one model here, and put a second key on a \
             field of its own",
        ));
    }
    // An option's name may have keywords in it, which a path may not.
    if syn::parse2::<Path>(meta.path.to_token_stream()).is_err() {
        return Err(syn::Error::new(
            meta.path.span(),
            "expected a model: write `#[foreign_key(Parent)]`",
        ));
    }
    key.model = Some(values::generated(&meta.path));
    Ok(())
}

fn read(
    option: &Opt<ForeignKey>,
    meta: &ParseNestedMeta<'_>,
    key: &mut ForeignKeyInput,
) -> syn::Result<()> {
    let form = option.form();
    match option.option {
        ForeignKey::Columns => key.columns = Some(words(meta, form)?),
        ForeignKey::References => key.references = Some(words(meta, form)?),
        ForeignKey::OnDelete => key.on_delete = Some(action(meta, form)?),
        ForeignKey::OnUpdate => key.on_update = Some(action(meta, form)?),
        ForeignKey::Name => key.name = Some(values::string(meta, form)?),
        ForeignKey::Deferrable => key.deferrable = Some(values::flag(meta, form)?),
        ForeignKey::InitiallyDeferred => {
            key.initially_deferred = Some(values::flag(meta, form)?);
        }
        ForeignKey::Index => key.index = values::boolean(meta, form)?.value,
        ForeignKey::Join => key.join = values::boolean(meta, form)?.value,
        ForeignKey::Constraint => key.constraint = values::boolean(meta, form)?.value,
    }
    Ok(())
}

fn words(meta: &ParseNestedMeta<'_>, form: &str) -> syn::Result<Located<Vec<Ident>>> {
    let words = values::words(meta, form)?;
    Ok(Located::new(words.into_iter().collect(), meta.path.span()))
}

/// `"set_null"`, `"set null"` and `"SET NULL"` are the same action.
fn action(meta: &ParseNestedMeta<'_>, form: &str) -> syn::Result<Located<Action>> {
    let literal = values::string(meta, form)?;
    let typed = literal.value();
    let word = typed.trim().to_lowercase().replace(' ', "_");
    if let Some(action) = Action::ALL.into_iter().find(|action| action.word() == word) {
        return Ok(Located::new(action, literal.span()));
    }
    let known = Action::ALL.map(Action::word);
    let advice = match nearest(&word, &known) {
        Some(word) => format!("did you mean `\"{word}\"`?"),
        None => format!("SQL has {}", listed(&known)),
    };
    Err(syn::Error::new(
        literal.span(),
        format!("there is no action `{typed}`: {advice}"),
    ))
}
