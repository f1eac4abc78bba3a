//! `#[relationship(...)]`, on a field or on the struct.

use proc_macro2::Span;
use syn::parse::ParseStream;
use syn::spanned::Spanned;
use syn::{Attribute, Ident, LitStr, Meta, Path, Token};

use super::meant;
use super::options::{
    CASCADES, COLUMN_OF_KEY, COLUMNS_OF_KEY, CascadeKind, Form, Item, LEAVE_ALL, Opt, Part,
    RELATIONSHIP, Relationship, Seen, TRUST, each_part, following, listed, no_name, text,
};
use super::values::{self, Located};
use crate::errors::Errors;
use crate::names::{model_of_table, nearest};

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

impl RelationshipInput {
    /// One without options.
    pub(super) fn at(span: Span) -> Self {
        Self {
            span,
            foreign_key: None,
            backref: None,
            secondary: None,
            delete: None,
            passive_deletes: None,
            faulty: false,
        }
    }
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
    let mut relationship = RelationshipInput::at(attribute.path().span());
    if matches!(attribute.meta, Meta::Path(_)) {
        return relationship;
    }
    let before = errors.len();
    let mut seen = Seen::default();
    each_part(attribute, errors, |part, errors| {
        if let Some(error) = bare_cascade(part, &mut relationship) {
            return Err(error);
        }
        match part {
            Part::Unnamed(token) => Err(no_name(token)),
            Part::Named(item) => {
                let option = seen.option(&RELATIONSHIP, item)?;
                read(option, item, &mut relationship, errors)
            }
        }
    });
    relationship.faulty = errors.len() > before;
    relationship
}

fn read(
    option: &Opt<Relationship>,
    item: &Item<'_>,
    relationship: &mut RelationshipInput,
    errors: &mut Errors,
) -> syn::Result<()> {
    let form = Form::bare(option.form());
    match option.option {
        Relationship::ForeignKey => relationship.foreign_key = Some(key(item, errors)?),
        Relationship::Backref => relationship.backref = Some(values::word(item, form, errors)?),
        Relationship::Secondary => {
            let link = link(item, form, errors)?;
            relationship.secondary = Some(Located::new(link, item.path.span()));
        }
        Relationship::Cascade => relationship.delete = cascade(item, form, errors)?,
        Relationship::PassiveDeletes => relationship.passive_deletes = Some(passive(item)?),
    }
    Ok(())
}

/// A cascade without its option.
fn bare_cascade(part: &Part<'_>, relationship: &mut RelationshipInput) -> Option<syn::Error> {
    let (word, span) = match part {
        Part::Unnamed(token) => (text(token)?, token.span()),
        Part::Named(item) => (item.path.get_ident()?.to_string(), item.path.span()),
    };
    let is_cascade = |word: &str| CASCADES.iter().any(|cascade| cascade.word == word.trim());
    if !word.split(',').all(is_cascade) {
        return None;
    }
    relationship.delete.get_or_insert(span);
    Some(syn::Error::new(
        span,
        "a cascade stands behind its option: write `cascade = \"all, delete\"`",
    ))
}

/// The model of the link table. As in a foreign key, one name that begins with
/// a small letter is that of a table.
fn link(item: &Item<'_>, form: Form, errors: &mut Errors) -> syn::Result<Path> {
    let mut of_path = Errors::default();
    let link = values::path(item, form, &mut of_path)?;
    let name = link.get_ident().map(Ident::to_string);
    let table = name.filter(|name| name.starts_with(char::is_lowercase));
    if let Some(model) = table.and_then(|table| model_of_table(&table)) {
        return Err(syn::Error::new(
            link.span(),
            format!("the link table is named by its model: write `secondary = {model}`"),
        ));
    }
    errors.extend(of_path);
    Ok(link)
}

/// `foreign_key = a`, or `foreign_key(a, b)` for a key of several columns.
/// What is pointed at is the column, or the list's name.
fn key(item: &Item<'_>, errors: &mut Errors) -> syn::Result<Located<Vec<Ident>>> {
    let is_list = |input: ParseStream<'_>| {
        let ahead = input.fork();
        let equals = ahead.parse::<Option<Token![=]>>();
        let in_brackets = ahead.peek(syn::token::Paren) || ahead.peek(syn::token::Bracket);
        equals.is_ok() && in_brackets
    };
    if is_list(item.input) {
        let columns = values::words(item, Form::bare(COLUMNS_OF_KEY.form), errors)?;
        return Ok(Located::new(columns, item.path.span()));
    }
    let column = values::word(item, Form::bare(COLUMN_OF_KEY.form), errors)?;
    let span = column.span();
    Ok(Located::new(vec![column], span))
}

/// Where the cascade asks for a delete. A word that is none is wrong whether or
/// not it is a string.
fn cascade(item: &Item<'_>, form: Form, errors: &mut Errors) -> syn::Result<Option<Span>> {
    let (text, error) = values::string_or_not(item, form)?;
    let delete = cascades(&text, form)?;
    if let Some(error) = error {
        errors.push(error);
    }
    Ok(delete)
}

/// Reads SQLAlchemy's cascades: of them only `delete` has a meaning without a
/// session, and `all` has it among others.
fn cascades(literal: &LitStr, form: Form) -> syn::Result<Option<Span>> {
    let mut errors: Option<syn::Error> = None;
    let mut refuse = |message: String| {
        let error = syn::Error::new(literal.span(), message);
        match &mut errors {
            Some(errors) => errors.combine(error),
            None => errors = Some(error),
        }
    };
    let text = literal.value();
    let words: Vec<_> = text.split(',').map(str::trim).collect();
    let mut of_a_session = Vec::new();
    for (position, &word) in words.iter().enumerate() {
        if words[..position].contains(&word) {
            refuse(format!("`{word}` is given twice: write `{form}`"));
            continue;
        }
        match CASCADES.iter().find(|cascade| cascade.word == word) {
            Some(cascade) => match cascade.kind {
                CascadeKind::Deletes => {}
                CascadeKind::Orphans => refuse(format!(
                    "`{word}` has no meaning here: there is no session in which a child could \
                     lose its parent; write `{form}`",
                )),
                CascadeKind::OfASession => of_a_session.push(word),
            },
            None => refuse(unknown_cascade(word, form)),
        }
    }
    match of_a_session[..] {
        [] => {}
        [word] => refuse(format!(
            "`{word}` has no meaning here: it is about SQLAlchemy's session, and Diesel has none; \
             write `{form}`",
        )),
        _ => refuse(format!(
            "{} have no meaning here: they are about SQLAlchemy's session, and Diesel has none; \
             write `{form}`",
            listed(&of_a_session)
        )),
    }
    match errors {
        Some(errors) => Err(errors),
        None => Ok(Some(literal.span())),
    }
}

fn unknown_cascade(word: &str, form: Form) -> String {
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

fn passive(item: &Item<'_>) -> syn::Result<Located<Passive>> {
    if !item.input.peek(Token![=]) {
        let span = values::flag(item, Form::bare(TRUST.form))?;
        return Ok(Located::new(Passive::Trust, span));
    }
    let name = item.path.span();
    item.input.parse::<Token![=]>()?;
    let value = following(item.input);
    let is_all = |text: &LitStr| text.value() == "all";
    if syn::parse2(value.clone()).is_ok_and(|text| is_all(&text)) {
        return Ok(Located::new(Passive::All, name));
    }
    let span = match value.is_empty() {
        true => name,
        false => value.span(),
    };
    let message = match meant::text(value) {
        Some(text) if is_all(&text) => format!("expected a string: write `{}`", LEAVE_ALL.form),
        _ => format!(
            "`passive_deletes` has no such value: write `{}` to trust the database's `ON DELETE`, \
             or `{}` to leave the children alone whatever it is",
            TRUST.form, LEAVE_ALL.form
        ),
    };
    Err(syn::Error::new(span, message))
}
