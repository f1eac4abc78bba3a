//! Reads the options that are listed, and suggests them to those who mistype.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::Token;
use syn::parse::ParseStream;
use syn::spanned::Spanned;

use super::items::skip;
use super::{DIESEL_OTHERS, Derived, Item, Opt, elsewhere};
use crate::display::display;
use crate::names::nearest;

/// The options that one attribute has been given, over all of its occurrences.
#[derive(Default)]
pub(crate) struct Seen(Vec<&'static str>);

impl Seen {
    /// The option at hand, if the attribute has it and it is new.
    pub(crate) fn option<O>(
        &mut self,
        attribute: &super::Attribute<O>,
        item: &Item<'_>,
    ) -> syn::Result<&'static Opt<O>> {
        let mut options = attribute.options.iter();
        let option = options
            .find(|option| item.path.is_ident(option.name))
            .ok_or_else(|| unknown(attribute, item))?;
        if self.0.contains(&option.name) && !option.repeatable {
            return Err(syn::Error::new(
                item.path.span(),
                format!("`{}` is given twice: remove one of the two", option.name),
            ));
        }
        self.0.push(option.name);
        Ok(option)
    }
}

/// An option for a derive of Diesel's own.
pub(crate) struct OtherOption {
    pub(crate) name: &'static str,
    pub(crate) derived: &'static [Derived],
    pub(crate) span: Span,
    /// What follows the name.
    pub(crate) value: TokenStream,
}

/// The option at hand, if it is one for a derive of Diesel's own.
pub(crate) fn others_option(item: &Item<'_>) -> Option<OtherOption> {
    let ident = item.path.get_ident()?;
    let (name, derived) = DIESEL_OTHERS.iter().find(|(name, _)| ident == name)?;
    Some(OtherOption {
        name,
        derived,
        span: ident.span(),
        value: following(&item.input.fork()),
    })
}

/// All up to the next comma.
pub(crate) fn following(input: ParseStream<'_>) -> TokenStream {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        let Ok(token) = input.parse::<TokenTree>() else {
            break;
        };
        tokens.extend([token]);
    }
    tokens
}

/// Skips what follows an option's name, up to the next comma.
pub(crate) fn skip_value(item: &Item<'_>) -> syn::Result<()> {
    skip(item.input)
}

/// An option that the attribute does not have.
fn unknown<O>(attribute: &super::Attribute<O>, item: &Item<'_>) -> syn::Error {
    let typed = display(&item.path);
    let known = attribute.names();
    let advice = match (
        elsewhere::advice(attribute.name, &typed, item),
        nearest(&typed, &known),
    ) {
        (Some(advice), _) => advice,
        (None, Some(word)) => format!("did you mean `{word}`?"),
        (None, None) => format!("it has {}", listed(&known)),
    };
    let attribute = attribute.name;
    syn::Error::new(
        item.path.span(),
        format!("`#[{attribute}]` has no option `{typed}`: {advice}"),
    )
}

/// "`a`, `b` and `c`".
pub(crate) fn listed(words: &[&str]) -> String {
    let quoted: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::from("none"),
    }
}
