//! `schema!`: the models that belong together.

mod expand;
mod member;
mod parse;
mod salvage;

use proc_macro2::TokenStream;

use crate::errors::Errors;

/// The expansion of one `schema!`.
pub(crate) fn schema(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let read = errors.ok(syn::parse2::<parse::Schema>(input.clone()));
    let schema = match read {
        Some(schema) => Some(
            schema
                .without_repetitions(&mut errors)
                .with_its_own_name(&mut errors),
        ),
        None => salvage::salvage(input),
    };
    let mut tokens = schema.as_ref().map(expand::expand).unwrap_or_default();
    tokens.extend(errors.into_compile_errors());
    tokens
}
