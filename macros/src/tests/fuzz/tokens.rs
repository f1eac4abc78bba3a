//! Random tokens.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use proptest::collection::vec;
use proptest::prelude::Strategy;
use proptest::sample::select;

use super::words::words;

/// The tokens of a text; none where it is none of Rust's.
pub(super) fn lexed(text: &str) -> TokenStream {
    text.parse().unwrap_or_default()
}

/// All kinds of parentheses, with the invisible ones in which a `macro_rules!`
/// puts what it was given.
pub(super) const DELIMITERS: &[Delimiter] = &[
    Delimiter::Parenthesis,
    Delimiter::Bracket,
    Delimiter::Brace,
    Delimiter::None,
];

pub(super) fn grouped(delimiter: Delimiter, tokens: TokenStream) -> TokenTree {
    Group::new(delimiter, tokens).into()
}

/// Words in any order, some of them in groups.
pub(super) fn tokens() -> impl Strategy<Value = TokenStream> {
    let word = words().prop_map(|word| lexed(&word));
    let tree = word.prop_recursive(3, 24, 6, |tree| {
        (select(DELIMITERS), vec(tree, 0..6)).prop_map(|(delimiter, trees)| {
            let tokens = trees.into_iter().flatten().collect();
            grouped(delimiter, tokens).into()
        })
    });
    vec(tree, 0..12).prop_map(|trees| trees.into_iter().flatten().collect())
}
