//! What was probably meant to be the model of a foreign key.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Ident, Path, Token, Type, TypePath, parse_quote};

use super::foreign_key::{ForeignKeyInput, Place, action_of};
use super::meant;
use super::options::{Item, elsewhere, following, no_name, text};
use super::values::Located;
use crate::display::display;
use crate::{names, types};

/// A string or a list in place of an option.
pub(super) fn without_a_name(
    token: &TokenTree,
    place: Place,
    key: &mut ForeignKeyInput,
) -> syn::Error {
    let message = match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
            list(meant::words(group.stream()), token, place, key)
        }
        _ => text(token).and_then(|text| in_quotes(&text, token, key)),
    };
    match message {
        Some(message) => syn::Error::new(token.span(), message),
        None => no_name(token),
    }
}

fn list(
    words: Option<Vec<Ident>>,
    token: &TokenTree,
    place: Place,
    key: &mut ForeignKeyInput,
) -> Option<String> {
    let words = Located::new(words?, token.span());
    let (option, name) = match place {
        Place::Struct => (&mut key.columns, "columns"),
        Place::Field => (&mut key.references, "references"),
    };
    let message = format!(
        "the name of the option is missing: write `{name}({})`",
        names::separated(&words.value)
    );
    option.get_or_insert(words);
    Some(message)
}

fn in_quotes(text: &str, token: &TokenTree, key: &mut ForeignKeyInput) -> Option<String> {
    if let Some(message) = alone(text, token, key) {
        return Some(message);
    }
    if text.eq_ignore_ascii_case("self") {
        key.model.get_or_insert(parse_quote!(Self));
        return Some(String::from(
            "a model stands here without quotes: write `Self`",
        ));
    }
    key.model_is_wrong = true;
    let written: Option<Path> = syn::parse_str(text).ok();
    let model = written.filter(|path| path.segments.last().is_some_and(is_in_camel_case));
    if let Some(mut model) = model {
        for part in &mut model.segments {
            part.ident.set_span(token.span());
        }
        let message = format!(
            "a model stands here without quotes: write `{}`",
            display(&model)
        );
        key.model.get_or_insert(model);
        return Some(message);
    }
    let (table, column) = text.split_once('.').unwrap_or((text, "id"));
    let model = probable(table, token.span(), key)?;
    let references = match column {
        "id" => String::new(),
        column => format!(", references({column})"),
    };
    Some(format!(
        "a key names the model of the table that it references: write `{model}{references}`"
    ))
}

fn is_in_camel_case(part: &syn::PathSegment) -> bool {
    part.ident.to_string().starts_with(char::is_uppercase)
}

/// A name on its own, which begins with a small letter and is no option.
pub(super) fn in_lower_case(
    item: &Item<'_>,
    options: &[&str],
    key: &mut ForeignKeyInput,
) -> Option<syn::Error> {
    let ident = item.path.get_ident()?;
    let name = ident.to_string();
    let is_alone = item.input.is_empty() || item.input.peek(Token![,]);
    if !is_alone || options.contains(&name.as_str()) {
        return None;
    }
    let message = if name == "self" {
        key.model.get_or_insert(parse_quote!(Self));
        String::from("there is no model `self`: did you mean `Self`?")
    } else if let Some(message) = alone(&name, &ident.to_token_stream().into_iter().next()?, key) {
        message
    } else if key.model.is_some()
        || names::nearest(&name, options).is_some()
        || elsewhere::advice("foreign_key", &name, item).is_some()
    {
        return None;
    } else if types::is_plain(&alone_as_a_type(ident)) {
        key.model_is_wrong = true;
        format!("`{name}` is the type of the key, and no model: write the model that it references")
    } else {
        key.model_is_wrong = true;
        let model = probable(&name, ident.span(), key)?;
        format!("`{name}` is neither an option nor a model: write the model, `{model}`")
    };
    Some(syn::Error::new(ident.span(), message))
}

/// Not parsed: a keyword is none.
fn alone_as_a_type(ident: &Ident) -> Type {
    Type::Path(TypePath {
        qself: None,
        path: ident.clone().into(),
    })
}

/// `references = Parent`: what is referenced is columns, of a model that is named
/// by itself.
pub(super) fn in_references(item: &Item<'_>, key: &mut ForeignKeyInput) -> Option<syn::Error> {
    let input = item.input.fork();
    let equals = input.parse::<Option<Token![=]>>().ok()?;
    let words = meant::words(following(&input))?;
    let [model] = &words[..] else {
        return None;
    };
    if equals.is_some() && model == "id" {
        let advice = elsewhere::advice("foreign_key", "id", item)?;
        return Some(syn::Error::new(item.path.span(), advice));
    }
    let path = Path::from(model.clone());
    if !path.segments.iter().all(is_in_camel_case) {
        return None;
    }
    let message = format!("`references` is about columns: write the model alone, `{model}`");
    key.model.get_or_insert(path);
    Some(syn::Error::new(item.path.span(), message))
}

/// The model of a table, which is taken for the one that was meant.
fn probable(table: &str, span: Span, key: &mut ForeignKeyInput) -> Option<Ident> {
    let model = Ident::new(&names::model_of_table(table)?, span);
    key.model.get_or_insert(model.clone().into());
    Some(model)
}

/// `parents::id` and `parents::table`, as Diesel calls them, and the path of a
/// table.
pub(super) fn column(path: &Path, key: &mut ForeignKeyInput) -> Option<syn::Error> {
    let mut parts = path.segments.iter().rev();
    let last = parts.next()?;
    let table = if last.ident == "id" || last.ident == "table" {
        parts.next()?
    } else {
        Some(last).filter(|last| path.segments.len() > 1 && !is_in_camel_case(last))?
    };
    key.model_is_wrong = true;
    let model = probable(&table.ident.to_string(), last.ident.span(), key)?;
    Some(syn::Error::new_spanned(
        path,
        format!("a key names the model of the table that it references: write `{model}`"),
    ))
}

/// An action without its option.
fn alone(typed: &str, token: &TokenTree, key: &mut ForeignKeyInput) -> Option<String> {
    // SQLAlchemy's cascade.
    let action = action_of(if typed == "delete" { "cascade" } else { typed })?;
    key.on_delete
        .get_or_insert(Located::new(action, token.span()));
    Some(format!(
        "an action stands behind its option: write `on_delete = \"{}\"`",
        action.word()
    ))
}

/// `Parent(id)`: the columns are taken for those of `references`, or for those of
/// a key on the struct that has none.
pub(super) fn with_columns(
    item: &Item<'_>,
    place: Place,
    key: &mut ForeignKeyInput,
) -> syn::Result<syn::Error> {
    let span = item.input.span();
    let TokenTree::Group(group) = item.input.parse()? else {
        return Ok(syn::Error::new(span, "expected a comma"));
    };
    let words = meant::words(group.stream()).unwrap_or_default();
    let written = names::separated(&words);
    let rest: TokenStream = item.input.fork().parse()?;
    let has_columns =
        key.columns.is_some() || rest.into_iter().any(|token| token.to_string() == "columns");
    let (option, name) = match place {
        Place::Struct if !has_columns => (&mut key.columns, "columns"),
        _ => (&mut key.references, "references"),
    };
    if !words.is_empty() {
        option.get_or_insert(Located::new(words, span));
    }
    Ok(syn::Error::new(
        item.path.span(),
        format!(
            "the columns of a model are an option of their own: write `{}, {name}({written})`",
            display(&item.path)
        ),
    ))
}
