//! The options, from the tokens alone: they are there while the struct is half
//! written.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;

use crate::expand::reference::name_of;
use crate::reference;
use crate::spans::at;

/// Attributes, each with the options that are written in one, known or not.
#[derive(Default)]
pub(super) struct Words {
    attributes: Vec<Ident>,
    words: Vec<(String, Ident)>,
    krate: Option<TokenStream>,
}

impl Words {
    pub(super) fn of(tokens: TokenStream) -> Self {
        let mut words = Self::default();
        words.read(tokens);
        words
    }

    /// The path of the runtime crate.
    pub(super) fn krate(&self) -> TokenStream {
        self.krate
            .clone()
            .unwrap_or_else(|| quote!(::diesel_cascade))
    }

    /// Names the item of each word.
    pub(super) fn expand(&self, options: &TokenStream) -> TokenStream {
        let attributes = &self.attributes;
        let words = self.words.iter().map(|(attribute, word)| {
            let module = Ident::new(attribute, Span::call_site());
            quote!(use #options::#module::#word as _;)
        });
        quote! {
            #(use #options::#attributes as _;)*
            #(#words)*
        }
    }

    /// Finds `#[name(...)]` in a struct.
    fn read(&mut self, tokens: TokenStream) {
        let mut after_hash = false;
        for token in tokens {
            if let TokenTree::Group(group) = &token {
                match group.delimiter() {
                    Delimiter::Bracket if after_hash => self.read_attribute(group.stream()),
                    Delimiter::Brace => self.read(group.stream()),
                    _ => {}
                }
            }
            after_hash = is(Some(&token), '#');
        }
    }

    fn read_attribute(&mut self, attribute: TokenStream) {
        let mut tokens = attribute.into_iter();
        let Some(TokenTree::Ident(attribute)) = tokens.next() else {
            return;
        };
        let name = attribute.to_string();
        if !reference::has_options(&name) {
            return;
        }
        self.attributes.extend(item(&attribute));
        if let Some(TokenTree::Group(options)) = tokens.next() {
            self.read_options(&name, &options);
        }
    }

    /// Reads the first word behind each comma.
    fn read_options(&mut self, attribute: &str, options: &Group) {
        let tokens: Vec<_> = options.stream().into_iter().collect();
        for option in tokens.split(|token| is(Some(token), ',')) {
            let Some((TokenTree::Ident(word), value)) = option.split_first() else {
                continue;
            };
            match value.first() {
                // A path of several segments is no option.
                value if is(value, ':') => continue,
                Some(TokenTree::Group(names)) if word == "skip" => {
                    self.read_options("skip", names);
                }
                value if is(value, '=') && word == "crate" => {
                    self.krate = Some(option[2..].iter().cloned().collect());
                }
                _ => {}
            }
            // A model.
            if attribute == "foreign_key" && starts_upper(word) {
                continue;
            }
            if let Some(item) = item(word) {
                self.words.push((attribute.to_owned(), item));
            }
        }
    }
}

fn is(token: Option<&TokenTree>, character: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}

fn starts_upper(word: &Ident) -> bool {
    word.to_string().starts_with(char::is_uppercase)
}

/// The item of a word, as if it stood where the word does. A keyword, which no
/// option but `crate` is, would be an error of its own.
fn item(word: &Ident) -> Option<Ident> {
    let mut item: Ident = syn::parse_str(&name_of(&word.to_string())).ok()?;
    item.set_span(at(word.span()));
    Some(item)
}
