//! What can be read of a schema with a mistake in it: its models are in a schema
//! all the same, and no query of theirs is wrong because of the mistake.

use proc_macro2::{Spacing, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Ident, Path, Token, Visibility};

use super::parse::{Schema, krate_or_default, take_crate};
use crate::names::hidden;

/// The schema, if a name can be read, its own or that of a model.
pub(super) fn salvage(input: TokenStream) -> Option<Schema> {
    read.parse2(input).ok()
}

fn read(input: ParseStream<'_>) -> syn::Result<Schema> {
    let mut attributes = input.call(Attribute::parse_outer)?;
    let krate = take_crate(&mut attributes).ok().flatten();
    let vis: Visibility = input.parse()?;
    input.parse::<Option<Token![struct]>>()?;
    let ahead = input.fork();
    let mut ident: Ident = ahead.parse()?;
    // It is a model, and the name is what is missing.
    if ahead.is_empty() || ahead.peek(Token![,]) || ahead.peek(Token![::]) {
        ident = hidden(&[&ident]);
    } else {
        input.parse::<Ident>()?;
    }
    let mut models = Vec::new();
    paths(input.parse()?, &TokenStream::new(), &mut models);
    Ok(Schema {
        attributes,
        krate: krate_or_default(krate),
        vis,
        ident,
        models,
        is_broken: true,
    })
}

/// The paths that may be models, wherever they stand, with the module in front
/// that they stand in: what has arguments, or ends in `*`, is something else.
fn paths(tokens: TokenStream, module: &TokenStream, models: &mut Vec<Path>) {
    let mut path = module.clone();
    let mut before = Before::Other;
    let mut arguments = 0_usize;
    for token in tokens {
        if let TokenTree::Punct(punct) = &token {
            arguments += usize::from(punct.as_char() == '<');
        }
        if arguments > 0 {
            if let TokenTree::Punct(punct) = &token {
                arguments -= usize::from(punct.as_char() == '>');
            }
            path.extend([token]);
            before = Before::Mark;
            continue;
        }
        let now = match &token {
            TokenTree::Ident(_) => Before::Name,
            TokenTree::Punct(punct) => match (punct.as_char(), punct.spacing(), before) {
                (':', Spacing::Joint, _) | (':', _, Before::Colon) => Before::Colon,
                ('*', ..) => Before::Mark,
                _ => Before::Other,
            },
            _ => Before::Other,
        };
        // Two names beside each other are two paths.
        let is_next = now == Before::Other || now == Before::Name && before != Before::Colon;
        let last = is_next.then(|| std::mem::replace(&mut path, module.clone()));
        match (token, last) {
            (TokenTree::Group(group), Some(module)) if before == Before::Colon => {
                paths(group.stream(), &module, models);
            }
            (token, last) => {
                models.extend(last.and_then(path_of));
                match token {
                    TokenTree::Group(group) => paths(group.stream(), module, models),
                    token if now != Before::Other => path.extend([token]),
                    _ => {}
                }
            }
        }
        before = now;
    }
    models.extend(path_of(path));
}

/// What stands before a token.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Name,
    /// A colon of `::`.
    Colon,
    Mark,
    Other,
}

fn path_of(tokens: TokenStream) -> Option<Path> {
    Path::parse_mod_style.parse2(tokens).ok()
}
