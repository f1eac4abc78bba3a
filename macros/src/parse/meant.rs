//! What was probably meant by a value of the wrong kind.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Ident, LitStr, Path, Token};

use super::options::text as text_of;

/// A value in quotes, or in parentheses.
pub(super) fn unquoted<T: Parse>(tokens: TokenStream) -> Option<T> {
    unquoted_with(tokens, T::parse)
}

/// The same, of what a parser reads.
pub(super) fn unquoted_with<T>(
    tokens: TokenStream,
    parser: fn(ParseStream<'_>) -> syn::Result<T>,
) -> Option<T> {
    match alone(&tokens) {
        Some(TokenTree::Group(group)) => unquoted_with(group.stream(), parser),
        Some(TokenTree::Literal(literal)) if text_of(&literal.clone().into()).is_some() => {
            let text: LitStr = syn::parse2(tokens).ok()?;
            text.parse_with(parser).ok()
        }
        _ => parser.parse2(tokens).ok(),
    }
}

/// `crate.schema.users`, as other languages write a path.
pub(super) fn dotted(
    tokens: TokenStream,
    parser: fn(ParseStream<'_>) -> syn::Result<Path>,
) -> Option<Path> {
    let mut path = TokenStream::new();
    for token in tokens {
        match &token {
            TokenTree::Ident(_) => path.extend([token]),
            TokenTree::Punct(dot) if dot.as_char() == '.' => {
                let span = dot.span();
                Token![::]([span, span]).to_tokens(&mut path);
            }
            _ => return None,
        }
    }
    parser.parse2(path).ok()
}

/// A text without its quotes, or in parentheses.
pub(super) fn text(tokens: TokenStream) -> Option<LitStr> {
    if let Ok(text) = syn::parse2(tokens.clone()) {
        return Some(text);
    }
    if let Some(TokenTree::Group(group)) = alone(&tokens) {
        return text(group.stream());
    }
    let written = tokens.to_string();
    let first = tokens.into_iter().next()?;
    (!written.contains(['"', '\\'])).then(|| LitStr::new(&written, first.span()))
}

/// One name: alone, or behind that of what it belongs to, `parent.id`.
pub(super) fn word(tokens: TokenStream) -> Option<Ident> {
    match alone(&tokens) {
        Some(TokenTree::Group(group)) => return word(group.stream()),
        Some(token @ TokenTree::Literal(_)) => {
            let text = text_of(&token)?;
            return name(text.rsplit(['.', ':']).next()?, token.span());
        }
        _ => {}
    }
    let mut last = None;
    for token in tokens {
        last = match (token, &last) {
            (TokenTree::Ident(ident), None) => name(&ident.to_string(), ident.span()),
            (TokenTree::Punct(point), _) if matches!(point.as_char(), '.' | ':') => None,
            _ => return None,
        };
    }
    last
}

/// Names in any brackets and quotes, with commas between them.
pub(super) fn words(tokens: TokenStream) -> Option<Vec<Ident>> {
    let mut found = Vec::new();
    for token in tokens {
        match &token {
            TokenTree::Ident(ident) => found.push(name(&ident.to_string(), ident.span())?),
            TokenTree::Group(group) => found.extend(words(group.stream())?),
            TokenTree::Punct(comma) if comma.as_char() == ',' => {}
            TokenTree::Punct(_) => return None,
            TokenTree::Literal(_) => {
                for word in text_of(&token)?.split(',') {
                    found.push(name(word, token.span())?);
                }
            }
        }
    }
    (!found.is_empty()).then_some(found)
}

/// The place of the first thing in parentheses that is neither a name nor a
/// comma.
pub(super) fn first_that_is_no_word(tokens: TokenStream) -> Option<Span> {
    let TokenTree::Group(group) = alone(&tokens)? else {
        return None;
    };
    let is_word = |token: &TokenTree| match token {
        TokenTree::Ident(ident) => name(&ident.to_string(), ident.span()).is_some(),
        TokenTree::Punct(comma) => comma.as_char() == ',',
        _ => false,
    };
    let mut tokens = group.stream().into_iter();
    let wrong = tokens.find(|token| !is_word(token))?;
    Some(match &wrong {
        TokenTree::Group(group) => group.span_open(),
        token => token.span(),
    })
}

/// The only token, if it is one.
fn alone(tokens: &TokenStream) -> Option<TokenTree> {
    let mut tokens = tokens.clone().into_iter();
    let first = tokens.next()?;
    tokens.next().is_none().then_some(first)
}

fn name(text: &str, span: Span) -> Option<Ident> {
    let mut ident: Ident = syn::parse_str(text.trim()).ok()?;
    ident.set_span(span);
    Some(ident)
}
