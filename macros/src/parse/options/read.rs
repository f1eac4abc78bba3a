//! Reads the options that are listed, and suggests them to those who mistype.

use proc_macro2::TokenTree;
use syn::Token;
use syn::meta::ParseNestedMeta;
use syn::spanned::Spanned;

use super::{DIESEL_OTHERS, Derived, Opt};
use crate::errors::Errors;
use crate::names::nearest;

/// The options that one attribute has been given, over all of its occurrences.
#[derive(Default)]
pub(crate) struct Seen(Vec<&'static str>);

impl Seen {
    /// The option at hand, if the attribute has it and it is new.
    pub(crate) fn option<O>(
        &mut self,
        attribute: &super::Attribute<O>,
        meta: &ParseNestedMeta<'_>,
    ) -> syn::Result<&'static Opt<O>> {
        let mut options = attribute.options.iter();
        let option = options
            .find(|option| meta.path.is_ident(option.name))
            .ok_or_else(|| unknown(attribute, meta))?;
        if self.0.contains(&option.name) && !option.repeatable {
            return Err(syn::Error::new(
                meta.path.span(),
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
    pub(crate) span: proc_macro2::Span,
}

/// The option at hand, if it is one for a derive of Diesel's own.
pub(crate) fn others_option(meta: &ParseNestedMeta<'_>) -> Option<OtherOption> {
    let ident = meta.path.get_ident()?;
    let (name, derived) = DIESEL_OTHERS.iter().find(|(name, _)| ident == name)?;
    Some(OtherOption {
        name,
        derived,
        span: ident.span(),
    })
}

/// Reads the options of `attribute` one by one. A mistake in one of them does
/// not hide the mistakes in the others.
pub(crate) fn each_option<O>(
    attribute: &syn::Attribute,
    known: &super::Attribute<O>,
    seen: &mut Seen,
    errors: &mut Errors,
    mut read: impl FnMut(&'static Opt<O>, &ParseNestedMeta<'_>) -> syn::Result<()>,
) {
    each_item(attribute, errors, |meta| {
        let option = seen.option(known, meta)?;
        read(option, meta)
    });
}

/// Reads the comma-separated items of `attribute`; after a mistake it goes on
/// with the next item.
pub(crate) fn each_item(
    attribute: &syn::Attribute,
    errors: &mut Errors,
    mut read: impl FnMut(&ParseNestedMeta<'_>) -> syn::Result<()>,
) {
    let parsed = attribute.parse_nested_meta(|meta| {
        if let Err(error) = read(&meta) {
            errors.push(error);
            skip_value(&meta)?;
        }
        if !meta.input.is_empty() && !meta.input.peek(Token![,]) {
            errors.at(meta.input.span(), "expected a comma");
            skip_value(&meta)?;
        }
        Ok(())
    });
    match parsed {
        Ok(()) => {}
        // In `syn`'s words a literal is "unexpected".
        Err(error) if error.to_string().starts_with("unexpected literal") => {
            errors.at(error.span(), "names stand here without quotes: remove them");
        }
        Err(error) => errors.push(error),
    }
}

/// Skips what follows an option's name, up to the next comma.
pub(crate) fn skip_value(meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
    while !meta.input.is_empty() && !meta.input.peek(Token![,]) {
        meta.input.parse::<TokenTree>()?;
    }
    Ok(())
}

/// An option that the attribute does not have.
fn unknown<O>(attribute: &super::Attribute<O>, meta: &ParseNestedMeta<'_>) -> syn::Error {
    let typed = meta
        .path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string())
        .collect::<Vec<_>>()
        .join("::");
    let known = attribute.names();
    let advice = match nearest(&typed, &known) {
        Some(word) => format!("did you mean `{word}`?"),
        None => format!("it has {}", listed(&known)),
    };
    let attribute = attribute.name;
    syn::Error::new(
        meta.path.span(),
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
