//! Random changes of tokens.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::{Index, select};

use super::tokens::{DELIMITERS, grouped, lexed};
use super::words::words;

/// A change of the token at a place.
#[derive(Debug, Clone)]
pub(super) struct Edit {
    at: Index,
    change: Change,
}

#[derive(Debug, Clone)]
enum Change {
    Remove,
    Repeat,
    Replace(String),
    Insert(String),
    Wrap(Delimiter),
    Unwrap,
}

pub(super) fn edit() -> impl Strategy<Value = Edit> {
    let change = prop_oneof![
        2 => Just(Change::Remove),
        2 => Just(Change::Repeat),
        6 => words().prop_map(Change::Replace),
        2 => words().prop_map(Change::Insert),
        1 => select(DELIMITERS).prop_map(Change::Wrap),
        1 => Just(Change::Unwrap),
    ];
    (any::<Index>(), change).prop_map(|(at, change)| Edit { at, change })
}

/// The tokens with one change after the other.
pub(super) fn apply(tokens: TokenStream, edits: &[Edit]) -> TokenStream {
    edits
        .iter()
        .fold(tokens, |tokens, edit| match size(&tokens) {
            0 => tokens,
            size => {
                let mut left = edit.at.index(size);
                changed(tokens, &mut left, &edit.change)
            }
        })
}

/// How many tokens there are, those in groups with them.
fn size(tokens: &TokenStream) -> usize {
    let sizes = tokens.clone().into_iter().map(|token| match token {
        TokenTree::Group(group) => 1 + size(&group.stream()),
        _ => 1,
    });
    sizes.sum()
}

/// The tokens with a change after `left` others. It counts down to zero, and
/// then away from it.
fn changed(tokens: TokenStream, left: &mut usize, change: &Change) -> TokenStream {
    let mut result = TokenStream::new();
    for token in tokens {
        let is_here = *left == 0;
        *left = left.wrapping_sub(1);
        if is_here {
            result.extend(of_token(token, change));
        } else if let TokenTree::Group(group) = &token {
            let inner = changed(group.stream(), left, change);
            result.extend([grouped(group.delimiter(), inner)]);
        } else {
            result.extend([token]);
        }
    }
    result
}

fn of_token(token: TokenTree, change: &Change) -> TokenStream {
    match (change, token) {
        (Change::Remove, _) => TokenStream::new(),
        (Change::Repeat, token) => [token.clone(), token].into_iter().collect(),
        (Change::Replace(word), _) => lexed(word),
        (Change::Insert(word), token) => lexed(word).into_iter().chain([token]).collect(),
        (Change::Wrap(delimiter), token) => grouped(*delimiter, token.into()).into(),
        (Change::Unwrap, TokenTree::Group(group)) => group.stream(),
        (Change::Unwrap, token) => token.into(),
    }
}
