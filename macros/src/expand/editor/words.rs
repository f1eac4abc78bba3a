//! The options, from the tokens alone: they are there while the struct is half
//! written.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::Parser;
use syn::{Path, parse_quote};

use crate::expand::reference::name_of;
use crate::parse::values::outer_path;
use crate::reference;
use crate::spans::at;

/// The attributes, each with the options that are written in it, known or not.
#[derive(Default)]
pub(super) struct Words {
    attributes: Vec<(String, Vec<Ident>)>,
    krate: Option<Path>,
}

impl Words {
    pub(super) fn of(tokens: TokenStream) -> Self {
        let mut words = Self::default();
        words.read(tokens);
        words
    }

    /// The path of the runtime crate.
    pub(super) fn krate(&self) -> Path {
        self.krate
            .clone()
            .unwrap_or_else(|| parse_quote!(::diesel_cascade))
    }

    /// Names the item of each word, and one more. Where a word is completed,
    /// rust-analyzer looks up its path at the same place in the code without
    /// the word: there must be the path of another word of the attribute.
    pub(super) fn expand(&self, options: &TokenStream) -> TokenStream {
        let attributes = self.attributes.iter().map(|(attribute, words)| {
            let module = Ident::new(attribute, Span::call_site());
            quote! {
                #(use #options::#module::#words as _;)*
                use #options::#module::end as _;
            }
        });
        attributes.collect()
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
        if let (Some(TokenTree::Ident(name)), Some(TokenTree::Group(options))) =
            (tokens.next(), tokens.next())
        {
            let name = name.to_string();
            if reference::has_options(&name) {
                self.read_options(&name, &options);
            }
        }
    }

    /// Reads the first word behind each comma.
    fn read_options(&mut self, attribute: &str, options: &Group) {
        let tokens: Vec<_> = options.stream().into_iter().collect();
        let mut words = Vec::new();
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
                    self.krate = path(option);
                }
                _ => {}
            }
            let is_model = attribute == "foreign_key" && starts_upper(word);
            words.extend(item(word).filter(|_| !is_model));
        }
        self.attributes.push((attribute.to_owned(), words));
    }
}

fn is(token: Option<&TokenTree>, character: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}

/// The path behind `name =`, if it is one.
fn path(option: &[TokenTree]) -> Option<Path> {
    let value: TokenStream = option.iter().skip(2).cloned().collect();
    outer_path.parse2(value).ok()
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
