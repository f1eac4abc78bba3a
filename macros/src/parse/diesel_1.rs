//! The attributes of Diesel 1, which stood by themselves. They are read as the
//! options that they have become, so that nothing is wrong but how they are
//! written.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::token::Paren;
use syn::{Attribute, Ident, MacroDelimiter, Meta, MetaList, Type, parse_quote};

use super::meant;
use crate::display::display;
use crate::errors::Errors;

/// All that the derive takes from the compiler, wherever they stand.
const NAMES: &[&str] = &[
    "belongs_to",
    "column_name",
    "primary_key",
    "sql_type",
    "table_name",
];

/// Reads an attribute with `parse`, as `#[diesel(...)]`, which has the options
/// `here` in this place.
pub(super) fn read(
    attribute: &Attribute,
    here: &[&str],
    errors: &mut Errors,
    parse: impl FnOnce(&Attribute, &mut Errors),
) {
    let name = attribute.path();
    if !NAMES.iter().any(|known| name.is_ident(known)) {
        return;
    }
    let item = unquoted(&attribute.meta);
    let mut today = attribute.clone();
    today.meta = Meta::List(MetaList {
        path: Ident::new("diesel", name.span()).into(),
        delimiter: MacroDelimiter::Paren(Paren::default()),
        tokens: item.clone(),
    });
    if !here.iter().any(|option| name.is_ident(option)) {
        // What is said of the option says what to write.
        return parse(&today, errors);
    }
    errors.at(
        name.span(),
        format!(
            "`#[{}]` is an attribute of Diesel 1: write `#[diesel({})]`",
            display(name),
            display(&item)
        ),
    );
    // What is wrong with the value, too, is said when it stands there.
    parse(&today, &mut Errors::default());
}

/// The option: names had quotes.
fn unquoted(meta: &Meta) -> TokenStream {
    let given = match meta {
        Meta::NameValue(given) => given,
        // Only of the key there are several.
        Meta::List(given) if !given.path.is_ident("primary_key") => {
            let (path, value) = (&given.path, &given.tokens);
            return match given.path.is_ident("belongs_to") {
                true => meta.to_token_stream(),
                false => parse_quote!(#path = #value),
            };
        }
        _ => return meta.to_token_stream(),
    };
    let value: Option<Type> = meant::unquoted(given.value.to_token_stream());
    let mut option = given.path.to_token_stream();
    given.eq_token.to_tokens(&mut option);
    match value {
        Some(value) => value.to_tokens(&mut option),
        None => given.value.to_tokens(&mut option),
    }
    option
}
