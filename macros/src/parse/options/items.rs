//! The items of an attribute, one by one. What is no item is a mistake of its
//! own, and those behind it are read all the same.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, Ident, LitStr, Meta, Path, PathSegment, Token};

use crate::display::display;
use crate::errors::Errors;

/// An item: its name is read, and what follows the name is not.
pub(crate) struct Item<'a> {
    pub(crate) path: Path,
    pub(crate) input: ParseStream<'a>,
}

/// What stands between two commas.
pub(crate) enum Part<'a> {
    Named(Item<'a>),
    /// It begins with this token, which is no name.
    Unnamed(TokenTree),
}

/// Reads the comma-separated items of `attribute`; after a mistake it goes on
/// with the next item.
pub(crate) fn each_item(
    attribute: &syn::Attribute,
    errors: &mut Errors,
    mut read: impl FnMut(&Item<'_>, &mut Errors) -> syn::Result<()>,
) {
    each_part(attribute, errors, |part, errors| match part {
        Part::Named(item) => read(item, errors),
        Part::Unnamed(token) => Err(no_name(token)),
    });
}

/// As `each_item`, for an attribute in which something may stand for a name.
pub(crate) fn each_part(
    attribute: &syn::Attribute,
    errors: &mut Errors,
    mut read: impl FnMut(&Part<'_>, &mut Errors) -> syn::Result<()>,
) {
    let parsed = match &attribute.meta {
        Meta::NameValue(given) => {
            let tokens = unquoted(&given.value);
            let mut found = Errors::default();
            let parsed = (|input: ParseStream<'_>| parts(input, &mut found, &mut read))
                .parse2(tokens.clone());
            // The first mistake says how to write it, if there is one.
            if found.is_empty() {
                errors.at(
                    given.eq_token.span,
                    format!(
                        "the options of an attribute stand in parentheses: write `#[{}({})]`",
                        display(&given.path),
                        display(&tokens)
                    ),
                );
            }
            errors.extend(found);
            parsed
        }
        _ => attribute.parse_args_with(|input: ParseStream<'_>| parts(input, errors, &mut read)),
    };
    errors.ok(parsed);
}

/// The value without its quotes, where a name would be left.
fn unquoted(value: &Expr) -> TokenStream {
    let tokens = value.to_token_stream();
    let name = syn::parse2(tokens.clone())
        .and_then(|text: LitStr| text.parse_with(name).map(|name| name.to_token_stream()));
    name.unwrap_or(tokens)
}

fn parts(
    input: ParseStream<'_>,
    errors: &mut Errors,
    read: &mut impl FnMut(&Part<'_>, &mut Errors) -> syn::Result<()>,
) -> syn::Result<()> {
    while !input.is_empty() {
        if input.peek(Token![,]) {
            let comma: Token![,] = input.parse()?;
            errors.at(comma.span, "there is a comma too many: remove it");
            continue;
        }
        let part = match name(&input.fork()) {
            Ok(_) => Part::Named(Item {
                path: name(input)?,
                input,
            }),
            Err(_) => Part::Unnamed(input.parse()?),
        };
        let before = errors.len();
        if let Err(error) = read(&part, errors) {
            errors.push(error);
        } else if errors.len() == before && is_inside(input) {
            errors.push(no_comma(input));
        }
        skip(input)?;
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(())
}

/// A path of names, of which any may be a keyword.
fn name(input: ParseStream<'_>) -> syn::Result<Path> {
    let leading_colon = input.parse()?;
    let mut segments = Punctuated::new();
    loop {
        segments.push_value(PathSegment::from(input.call(Ident::parse_any)?));
        if !input.peek(Token![::]) {
            break;
        }
        segments.push_punct(input.parse()?);
    }
    Ok(Path {
        leading_colon,
        segments,
    })
}

fn is_inside(input: ParseStream<'_>) -> bool {
    !input.is_empty() && !input.peek(Token![,])
}

/// Skips all up to the next comma.
pub(super) fn skip(input: ParseStream<'_>) -> syn::Result<()> {
    while is_inside(input) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

/// Something follows an item.
fn no_comma(input: ParseStream<'_>) -> syn::Error {
    if input.peek(Token![as]) {
        return input.error("a thing has one name here: write the other one in its place");
    }
    match name(&input.fork()) {
        Ok(name) => input.error(format!(
            "a comma is missing: write one before `{}`",
            display(&name)
        )),
        Err(_) => input.error("expected a comma"),
    }
}

/// What is no name of an option.
pub(crate) fn no_name(token: &TokenTree) -> syn::Error {
    let message = match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
            String::from("the name of an option is missing: write it before the parentheses")
        }
        _ => match text(token) {
            Some(text) => format!("names stand here without quotes: write `{text}`"),
            None => String::from("expected the name of an option"),
        },
    };
    syn::Error::new(token.span(), message)
}

/// What a string says.
pub(crate) fn text(token: &TokenTree) -> Option<String> {
    let literal: syn::Result<LitStr> = syn::parse2(token.to_token_stream());
    literal.ok().map(|text| text.value())
}
