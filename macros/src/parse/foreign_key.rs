//! `#[foreign_key(...)]` on a field.

use proc_macro2::Span;
use syn::meta::ParseNestedMeta;
use syn::spanned::Spanned;
use syn::{Attribute, LitStr, Meta, Path};

use super::options::{self, Seen, each_item, listed, skip_value};
use super::values::{self, Located};
use crate::errors::Errors;
use crate::names::nearest;

/// What a foreign key attribute says.
pub(crate) struct ForeignKeyInput {
    /// The word `foreign_key`.
    pub(crate) span: Span,
    pub(crate) model: Option<Path>,
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

/// A referential action of SQL.
#[derive(Clone, Copy, PartialEq, Eq)]
#[allow(clippy::enum_variant_names)] // the names are SQL's
pub(crate) enum Action {
    Cascade,
    SetNull,
    SetDefault,
    Restrict,
    NoAction,
}

impl Action {
    const ALL: [Self; 5] = [
        Self::Cascade,
        Self::SetNull,
        Self::SetDefault,
        Self::Restrict,
        Self::NoAction,
    ];

    /// The action as it is written in an attribute.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Cascade => "cascade",
            Self::SetNull => "set_null",
            Self::SetDefault => "set_default",
            Self::Restrict => "restrict",
            Self::NoAction => "no_action",
        }
    }
}

/// Reads one attribute.
pub(super) fn parse(attribute: &Attribute, errors: &mut Errors) -> ForeignKeyInput {
    let mut key = ForeignKeyInput {
        span: attribute.path().span(),
        model: None,
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
        if let Some(name) = meta.path.get_ident() {
            let name = name.to_string();
            if options::FOREIGN_KEY_STRUCT.contains(&name.as_str()) {
                return Err(syn::Error::new(
                    meta.path.span(),
                    "composite foreign keys are not supported yet: the key on a field has the \
                     field's column, and references the primary key of its parent",
                ));
            }
        }
        let name = seen.name(attribute, meta, options::FOREIGN_KEY)?;
        read(&name, meta, &mut key)
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
    key.model = Some(values::generated(&meta.path));
    Ok(())
}

fn read(name: &str, meta: &ParseNestedMeta<'_>, key: &mut ForeignKeyInput) -> syn::Result<()> {
    match name {
        "on_delete" => {
            key.on_delete = Some(action(meta, "on_delete = \"cascade\"")?);
        }
        "on_update" => {
            key.on_update = Some(action(meta, "on_update = \"cascade\"")?);
        }
        "name" => key.name = Some(values::string(meta, "name = \"child_parent_id_fkey\"")?),
        "deferrable" => {
            key.deferrable = Some(values::flag(meta, "deferrable")?);
        }
        "initially_deferred" => {
            key.initially_deferred = Some(values::flag(meta, "initially_deferred")?);
        }
        "index" => key.index = values::boolean(meta, "index = false")?.value,
        "join" => key.join = values::boolean(meta, "join = false")?.value,
        "constraint" => key.constraint = values::boolean(meta, "constraint = false")?.value,
        _ => skip_value(meta)?,
    }
    Ok(())
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
