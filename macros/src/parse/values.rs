//! The values that options take. A wrong kind of value is answered with the
//! form that is right.

use proc_macro2::{Span, TokenStream};
use syn::meta::ParseNestedMeta;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Ident, LitBool, LitInt, LitStr, Path, Token, Type, parenthesized};

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
pub(crate) fn flag(meta: &ParseNestedMeta<'_>, form: &str) -> syn::Result<Span> {
    if meta.input.is_empty() || meta.input.peek(Token![,]) {
        return Ok(meta.path.span());
    }
    Err(syn::Error::new(
        meta.path.span(),
        format!("this option takes no value: write `{form}`"),
    ))
}

/// `name = "text"`.
pub(crate) fn string(meta: &ParseNestedMeta<'_>, form: &str) -> syn::Result<LitStr> {
    value(meta, "a string", form)
}

/// `name = true` or `name = false`.
pub(crate) fn boolean(meta: &ParseNestedMeta<'_>, form: &str) -> syn::Result<LitBool> {
    value(meta, "`true` or `false`", form)
}

/// `name = 100`.
pub(crate) fn integer(meta: &ParseNestedMeta<'_>, form: &str) -> syn::Result<Located<u32>> {
    let literal: LitInt = value(meta, "a whole number", form)?;
    literal
        .base10_parse()
        .map(|value| Located::new(value, literal.span()))
        .map_err(|_| expected(literal.span(), "a whole number", form))
}

/// `name = word`; a string with the word in it will do, as in Diesel.
pub(crate) fn word(meta: &ParseNestedMeta<'_>, form: &str) -> syn::Result<Ident> {
    equals(meta, "a name", form)?;
    if meta.input.peek(LitStr) {
        let literal: LitStr = meta.input.parse()?;
        return literal
            .parse()
            .map_err(|_| expected(literal.span(), "a name", form));
    }
    typed(meta, "a name", form)
}

/// `name = a::path`.
pub(crate) fn path(meta: &ParseNestedMeta<'_>, form: &str) -> syn::Result<Path> {
    equals(meta, "a path", form)?;
    meta.input
        .call(outer_path)
        .map(|path| generated(&path))
        .map_err(|error| expected(error.span(), "a path", form))
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
pub(crate) fn ty(meta: &ParseNestedMeta<'_>, form: &str) -> syn::Result<Type> {
    value(meta, "a type", form).map(|ty: Type| generated(&ty))
}

/// `name(a, b)`.
pub(crate) fn words(
    meta: &ParseNestedMeta<'_>,
    form: &str,
) -> syn::Result<Punctuated<Ident, Token![,]>> {
    if !meta.input.peek(syn::token::Paren) {
        return Err(expected(meta.path.span(), "names in parentheses", form));
    }
    let content;
    parenthesized!(content in meta.input);
    let names = content
        .parse_terminated(Ident::parse, Token![,])
        .map_err(|error| {
            // What is left unread would be a mistake of its own.
            let _ = content.parse::<TokenStream>();
            expected(error.span(), "names in parentheses", form)
        })?;
    if names.is_empty() {
        return Err(expected(meta.path.span(), "names in parentheses", form));
    }
    Ok(names)
}

fn value<T: Parse>(meta: &ParseNestedMeta<'_>, kind: &str, form: &str) -> syn::Result<T> {
    equals(meta, kind, form)?;
    typed(meta, kind, form)
}

fn equals(meta: &ParseNestedMeta<'_>, kind: &str, form: &str) -> syn::Result<()> {
    if meta.input.peek(Token![=]) {
        meta.input.parse::<Token![=]>()?;
        return Ok(());
    }
    Err(expected(meta.path.span(), kind, form))
}

fn typed<T: Parse>(meta: &ParseNestedMeta<'_>, kind: &str, form: &str) -> syn::Result<T> {
    let span = if meta.input.is_empty() {
        meta.path.span()
    } else {
        meta.input.span()
    };
    meta.input.parse().map_err(|_| expected(span, kind, form))
}

fn expected(span: Span, kind: &str, form: &str) -> syn::Error {
    syn::Error::new(span, format!("expected {kind}: write `{form}`"))
}
