//! `#[foreign_key(...)]`, on a field or on the struct.

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Attribute, Ident, LitStr, Meta, Path, Token};

pub(crate) use super::options::Action;
use super::options::{
    FOREIGN_KEY, FOREIGN_KEY_STRUCT, ForeignKey, Form, Item, Opt, Part, Seen, each_part, following,
    listed,
};
use super::values::{self, Located};
use super::{meant, parent};
use crate::display::display;
use crate::errors::Errors;
use crate::names::{self, nearest};

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
    /// Something that is no model was meant to be the model.
    pub(crate) model_is_wrong: bool,
    /// A mistake was found, so what is missing may have been meant.
    pub(crate) faulty: bool,
}

impl ForeignKeyInput {
    /// One without options.
    pub(super) fn at(span: Span) -> Self {
        Self {
            span,
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
            model_is_wrong: false,
            faulty: false,
        }
    }

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
    let mut key = ForeignKeyInput::at(attribute.path().span());
    if matches!(attribute.meta, Meta::Path(_)) {
        return key;
    }
    let before = errors.len();
    let mut seen = Seen::default();
    let known = match place {
        Place::Field => &FOREIGN_KEY,
        Place::Struct => &FOREIGN_KEY_STRUCT,
    };
    each_part(attribute, errors, |part, errors| {
        let item = match part {
            Part::Named(item) => item,
            Part::Unnamed(token) => return Err(parent::without_a_name(token, place, &mut key)),
        };
        if let Some(error) = words_of_sql(item, &mut key) {
            return Err(error);
        }
        if names_a_model(item) {
            return set_model(item, place, &mut key);
        }
        if place == Place::Field && item.path.is_ident("columns") {
            return Err(columns_on_a_field(item, &key));
        }
        match parent::in_lower_case(item, &known.names(), &mut key) {
            Some(error) => Err(error),
            None => read(seen.option(known, item)?, item, &mut key, errors),
        }
    });
    key.faulty = errors.len() > before;
    key
}

fn columns_on_a_field(item: &Item<'_>, key: &ForeignKeyInput) -> syn::Error {
    let written = following(&item.input.fork());
    let columns = meant::words(written).map(|columns| names::separated(&columns));
    let model = key.model.as_ref().map(display);
    syn::Error::new(
        item.path.span(),
        format!(
            "a key on a field has the field's column: for a key of other columns write \
             `#[foreign_key({}, columns({}))]` on the struct",
            model.as_deref().unwrap_or("Parent"),
            columns.as_deref().unwrap_or("tenant_id, parent_id")
        ),
    )
}

/// `ON DELETE SET NULL`, as in SQL.
fn words_of_sql(item: &Item<'_>, key: &mut ForeignKeyInput) -> Option<syn::Error> {
    let on = item.path.get_ident()?;
    if !on.to_string().eq_ignore_ascii_case("on") {
        return None;
    }
    let following = following(&item.input.fork());
    let words = following.to_string().to_lowercase();
    let (event, action) = words.split_once(' ')?;
    let action = action_of(action)?;
    let span = on.span();
    let (option, name) = match event {
        "delete" => (&mut key.on_delete, "on_delete"),
        "update" => (&mut key.on_update, "on_update"),
        _ => return None,
    };
    option.get_or_insert(Located::new(action, span));
    Some(syn::Error::new(
        span,
        format!(
            "write the words of SQL as an option: `{name} = \"{}\"`",
            action.word()
        ),
    ))
}

/// A model is a path on its own: with `::` in it, or in camel case.
fn names_a_model(item: &Item<'_>) -> bool {
    match item.path.get_ident() {
        Some(ident) => ident.to_string().starts_with(char::is_uppercase),
        None => true,
    }
}

fn set_model(item: &Item<'_>, place: Place, key: &mut ForeignKeyInput) -> syn::Result<()> {
    if key.model.is_some() {
        return Err(syn::Error::new(
            item.path.span(),
            "a foreign key references one table: keep one model here, and put a second key on a \
             field of its own",
        ));
    }
    // An option's name may have keywords in it, which a path may not.
    if syn::parse2::<Path>(item.path.to_token_stream()).is_err() {
        return Err(syn::Error::new(
            item.path.span(),
            "expected a model: write `#[foreign_key(Parent)]`",
        ));
    }
    if let Some(error) = parent::column(&item.path, key) {
        return Err(error);
    }
    key.model = Some(values::generated(&item.path));
    if item.input.peek(Token![=]) {
        return Err(syn::Error::new(
            item.input.span(),
            format!(
                "a model takes no value: write `{}`, and options after a comma",
                display(&item.path)
            ),
        ));
    }
    // `Parent(id)`, as in SQL.
    if item.input.peek(syn::token::Paren) {
        return Err(parent::with_columns(item, place, key)?);
    }
    Ok(())
}

fn read(
    option: &Opt<ForeignKey>,
    item: &Item<'_>,
    key: &mut ForeignKeyInput,
    errors: &mut Errors,
) -> syn::Result<()> {
    let form = Form::bare(option.form());
    match option.option {
        ForeignKey::Columns => key.columns = Some(words(item, form, errors)?),
        ForeignKey::References => {
            if let Some(error) = parent::in_references(item, key) {
                return Err(error);
            }
            key.references = Some(words(item, form, errors)?);
        }
        ForeignKey::OnDelete => key.on_delete = Some(action(item, form, errors)?),
        ForeignKey::OnUpdate => key.on_update = Some(action(item, form, errors)?),
        ForeignKey::Name => key.name = Some(values::string(item, form, errors)?),
        ForeignKey::Deferrable => key.deferrable = Some(values::flag(item, form)?),
        ForeignKey::InitiallyDeferred => {
            key.initially_deferred = Some(values::flag(item, form)?);
        }
        ForeignKey::Index => key.index = values::boolean(item, form, errors)?.value,
        ForeignKey::Join => key.join = values::boolean(item, form, errors)?.value,
        ForeignKey::Constraint => key.constraint = values::boolean(item, form, errors)?.value,
    }
    Ok(())
}

fn words(item: &Item<'_>, form: Form, errors: &mut Errors) -> syn::Result<Located<Vec<Ident>>> {
    let words = values::words(item, form, errors)?;
    Ok(Located::new(words, item.path.span()))
}

/// A word that is no action is wrong whether or not it is a string.
fn action(item: &Item<'_>, form: Form, errors: &mut Errors) -> syn::Result<Located<Action>> {
    let (literal, error) = values::string_or_not(item, form)?;
    let typed = literal.value();
    if let Some(action) = action_of(&typed) {
        if let Some(error) = error {
            errors.push(error);
        }
        return Ok(Located::new(action, literal.span()));
    }
    let known = Action::ALL.map(Action::word);
    let word = word_of(&typed);
    // The clause of SQL whole.
    let word = word
        .trim_start_matches("on_delete_")
        .trim_start_matches("on_update_");
    let advice = match nearest(word, &known) {
        Some(word) => format!("did you mean `\"{word}\"`?"),
        // SQLAlchemy's cascade.
        None if typed.contains("delete") => String::from("write `\"cascade\"`"),
        // Django's.
        None if word == "protect" => String::from("write `\"restrict\"`"),
        None if error.is_some() => return Err(values::expected(literal.span(), "a string", form)),
        None => format!("SQL has {}", listed(&known)),
    };
    Err(syn::Error::new(
        literal.span(),
        format!("there is no action `{typed}`: {advice}"),
    ))
}

/// `"set_null"`, `"set null"` and `"SET NULL"` are the same action.
pub(super) fn action_of(typed: &str) -> Option<Action> {
    let word = word_of(typed);
    Action::ALL.into_iter().find(|action| action.word() == word)
}

fn word_of(typed: &str) -> String {
    typed.trim().to_lowercase().replace(' ', "_")
}
