//! The values that options take. A wrong kind of value is answered with the
//! form that is right, and where it can be told what was meant, with the user's
//! own words in it; what was meant is then taken as if it had been written.

use proc_macro2::{Span, TokenStream};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Ident, LitBool, LitInt, LitStr, Path, Token, Type, parenthesized};

use super::meant;
use super::options::{Form, Item, following};
use crate::display::display;
use crate::errors::Errors;
use crate::names::separated;
use crate::spans::respanned;

/// A value with the place where it was written.
#[derive(Clone)]
pub(crate) struct Located<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}

impl<T> Located<T> {
    pub(crate) fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// An option that is only named: `auto`.
pub(crate) fn flag(item: &Item<'_>, form: Form) -> syn::Result<Span> {
    if ends(item.input) {
        return Ok(item.path.span());
    }
    let columns = meant::words(following(item.input)).filter(|words| words.len() > 1);
    let message = match (item.path.get_ident(), columns) {
        (Some(option), Some(columns)) if option == "unique" || option == "index" => format!(
            "of several columns the struct says it: write `#[model({option}({}))]` on it",
            separated(&columns)
        ),
        _ => format!("this option takes no value: write `{form}`"),
    };
    Err(syn::Error::new(item.path.span(), message))
}

/// `name = "text"`.
pub(crate) fn string(item: &Item<'_>, form: Form, errors: &mut Errors) -> syn::Result<LitStr> {
    let (text, error) = string_or_not(item, form)?;
    Ok(not_empty(text, error, form, errors))
}

/// The text, with what is wrong with it.
pub(crate) fn not_empty(
    text: LitStr,
    error: Option<syn::Error>,
    form: Form,
    errors: &mut Errors,
) -> LitStr {
    if let Some(error) = error {
        errors.push(error);
    } else if text.value().trim().is_empty() {
        errors.at(
            text.span(),
            format!("an empty text says nothing: write `{form}`, or remove it"),
        );
    }
    text
}

/// What stands for it, with the mistake if it is no string.
pub(crate) fn string_or_not(
    item: &Item<'_>,
    form: Form,
) -> syn::Result<(LitStr, Option<syn::Error>)> {
    let mut errors = Errors::default();
    let text = value(
        item,
        "a string",
        form,
        &mut errors,
        |input| input.parse(),
        meant::text,
    )?;
    Ok((text, errors.into_first()))
}

/// `name = true` or `name = false`.
pub(crate) fn boolean(item: &Item<'_>, form: Form, errors: &mut Errors) -> syn::Result<LitBool> {
    let kind = "`true` or `false`";
    if ends(item.input) {
        let name = display(&item.path);
        return Err(syn::Error::new(
            item.path.span(),
            format!("`{name}` is on already: remove it, or write `{form}`"),
        ));
    }
    value(
        item,
        kind,
        form,
        errors,
        |input| input.parse(),
        meant::unquoted,
    )
}

/// `name = 100`.
pub(crate) fn integer(
    item: &Item<'_>,
    form: Form,
    errors: &mut Errors,
) -> syn::Result<Located<u32>> {
    let kind = "a whole number";
    let literal: LitInt = value(
        item,
        kind,
        form,
        errors,
        |input| input.parse(),
        meant::unquoted,
    )?;
    literal
        .base10_parse()
        .map(|value| Located::new(value, literal.span()))
        .map_err(|_| expected(literal.span(), kind, form))
}

/// `name = word`.
pub(crate) fn word(item: &Item<'_>, form: Form, errors: &mut Errors) -> syn::Result<Ident> {
    let strict = |input: ParseStream<'_>| input.parse();
    value(item, "a name", form, errors, strict, meant::word)
}

/// `name = word`; a string with the word in it will do, as in Diesel.
pub(crate) fn word_or_string(
    item: &Item<'_>,
    form: Form,
    errors: &mut Errors,
) -> syn::Result<Ident> {
    let strict = |input: ParseStream<'_>| {
        if input.peek(LitStr) {
            let literal: LitStr = input.parse()?;
            return literal.parse();
        }
        input.parse()
    };
    value(item, "a name", form, errors, strict, meant::word)
}

/// `name = a::path`.
pub(crate) fn path(item: &Item<'_>, form: Form, errors: &mut Errors) -> syn::Result<Path> {
    let path = value(item, "a path", form, errors, outer_path, |tokens| {
        meant::unquoted_with(tokens.clone(), outer_path)
            .or_else(|| meant::dotted(tokens, outer_path))
    })?;
    Ok(generated(&path))
}

/// A path that means the same outside of the struct, and in a `use`: one
/// without `Self`.
pub(crate) fn outer_path(input: ParseStream<'_>) -> syn::Result<Path> {
    let path = input.call(Path::parse_mod_style)?;
    match path.segments.iter().find(|part| part.ident == "Self") {
        Some(part) => Err(syn::Error::new(part.span(), "`Self` is no path here")),
        None => Ok(path),
    }
}

/// What is written in an attribute and stands in generated code is generated
/// code to lints.
pub(crate) fn generated<T: Parse + quote::ToTokens + Clone>(written: &T) -> T {
    let tokens: TokenStream = written
        .to_token_stream()
        .into_iter()
        .map(|token| respanned(token.clone().into(), token.span()))
        .collect();
    syn::parse2(tokens).unwrap_or_else(|_| written.clone())
}

/// `name = Type`.
pub(crate) fn ty(item: &Item<'_>, form: Form, errors: &mut Errors) -> syn::Result<Type> {
    let ty: Type = value(
        item,
        "a type",
        form,
        errors,
        |input| input.parse(),
        meant::unquoted,
    )?;
    Ok(generated(&ty))
}

/// `name(a, b)`.
pub(crate) fn words(item: &Item<'_>, form: Form, errors: &mut Errors) -> syn::Result<Vec<Ident>> {
    let kind = "names in parentheses";
    let ahead = item.input.fork();
    if let Ok(names) = names(&ahead) {
        if !names.is_empty() && ends(&ahead) {
            return self::names(item.input);
        }
    }
    let (span, tokens) = rest(item)?;
    // Within parentheses that are there, it is one of the words that is wrong.
    let is_list = span.is_none() && tokens.clone().into_iter().count() == 1;
    let span = match meant::first_that_is_no_word(tokens.clone()) {
        Some(token) if is_list => token,
        _ => item.path.span(),
    };
    match meant::words(tokens) {
        Some(words) => {
            let written = format!("{}({})", display(&item.path), separated(&words));
            errors.at(
                span,
                format!("expected {kind}: write `{}`", form.with(&written)),
            );
            Ok(words)
        }
        None => Err(expected(span, kind, form)),
    }
}

fn names(input: ParseStream<'_>) -> syn::Result<Vec<Ident>> {
    let content;
    parenthesized!(content in input);
    let names: Punctuated<Ident, Token![,]> = content.parse_terminated(Ident::parse, Token![,])?;
    Ok(names.into_iter().collect())
}

/// What follows `=`, read by `strict`, or else what was `meant`.
fn value<T: quote::ToTokens>(
    item: &Item<'_>,
    kind: &str,
    form: Form,
    errors: &mut Errors,
    strict: impl Fn(ParseStream<'_>) -> syn::Result<T>,
    meant: impl Fn(TokenStream) -> Option<T>,
) -> syn::Result<T> {
    let read = |input: ParseStream<'_>| {
        input.parse::<Token![=]>()?;
        strict(input)
    };
    let ahead = item.input.fork();
    if read(&ahead).is_ok() && ends(&ahead) {
        return read(item.input);
    }
    let (span, tokens) = rest(item)?;
    let span = span.unwrap_or_else(|| item.path.span());
    match meant(tokens) {
        Some(value) => {
            let written = format!("{} = {}", display(&item.path), display(&value));
            errors.at(
                span,
                format!("expected {kind}: write `{}`", form.with(&written)),
            );
            Ok(value)
        }
        None => Err(expected(span, kind, form)),
    }
}

/// A value ends at a comma, and before a name that lacks one.
pub(super) fn ends(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,]) || input.peek(Ident::peek_any)
}

/// All up to the next comma, without the `=`; and where it is, if there is one.
fn rest(item: &Item<'_>) -> syn::Result<(Option<Span>, TokenStream)> {
    let input = item.input;
    let mut span = None;
    if input.parse::<Option<Token![=]>>()?.is_some() {
        span = (!input.is_empty() && !input.peek(Token![,])).then(|| input.span());
    } else {
        input.parse::<Option<Token![:]>>()?;
    }
    Ok((span, following(input)))
}

/// A value that is of no use at all.
pub(crate) fn expected(span: Span, kind: &str, form: Form) -> syn::Error {
    syn::Error::new(span, format!("expected {kind}: write `{form}`"))
}
