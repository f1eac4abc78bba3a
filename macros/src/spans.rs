//! Where generated code seems to stand.

use proc_macro2::{Group, Span, TokenStream, TokenTree};

/// A place in the user's code, in the macro's own hygiene: errors show there,
/// and lints know that it was generated.
pub(crate) fn at(span: Span) -> Span {
    Span::call_site().located_at(span)
}

/// The tokens, all of them at one place: an error in what they call shows
/// there, and not from where the path begins.
pub(crate) fn respanned(tokens: TokenStream, span: Span) -> TokenStream {
    tokens
        .into_iter()
        .map(|mut token| {
            if let TokenTree::Group(group) = &token {
                let stream = respanned(group.stream(), span);
                token = TokenTree::Group(Group::new(group.delimiter(), stream));
            }
            // `$crate` is what it is by its own span.
            if token.to_string() != "$crate" {
                token.set_span(Span::call_site().located_at(span));
            }
            token
        })
        .collect()
}
