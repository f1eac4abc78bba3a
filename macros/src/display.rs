//! Tokens as their user would write them again.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

/// A type, a path, a value, or whatever else a message shows.
pub(crate) fn display(written: &impl ToTokens) -> String {
    let mut text = String::new();
    write(written.to_token_stream(), &mut text);
    text
}

fn write(tokens: TokenStream, text: &mut String) {
    let mut last = None;
    for token in tokens {
        if last.as_ref().is_some_and(|last| is_apart(last, &token)) {
            text.push(' ');
        }
        match &token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                text.push_str(open);
                write(group.stream(), text);
                text.push_str(close);
            }
            token => text.push_str(&token.to_string()),
        }
        last = Some(token);
    }
}

/// Whether there is a blank between two tokens.
fn is_apart(last: &TokenTree, next: &TokenTree) -> bool {
    match (last, next) {
        (TokenTree::Punct(last), _) if matches!(last.as_char(), ',' | ';' | '=' | '+') => true,
        (TokenTree::Punct(_), TokenTree::Punct(next)) => matches!(next.as_char(), '=' | '+'),
        // `Fn(A) -> B`, `Box<A> as`; but `<A>::B` and `&A`.
        (TokenTree::Punct(last), _) => last.as_char() == '>',
        (_, TokenTree::Punct(next)) => matches!(next.as_char(), '=' | '+' | '-'),
        (_, TokenTree::Group(_)) => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_have_the_blanks_that_people_write() {
        for text in [
            "crate::schema::parent",
            "HasMany<Vec<Option<Child>>>",
            "HashMap<String, i32>",
            "&'static str",
            "dyn Display + Send",
            "[u8; 16]",
            "cascade = \"all > delete\"",
            "<A as B>::C",
            "Fn(i32, A) -> B",
        ] {
            let tokens: Result<TokenStream, _> = text.parse();
            assert_eq!(
                tokens.map(|tokens| display(&tokens)).ok().as_deref(),
                Some(text)
            );
        }
    }
}
