//! `schema!`: the models that belong together.

mod expand;
mod member;
mod parse;

use proc_macro2::TokenStream;

use crate::errors::Errors;

/// The expansion of one `schema!`.
pub(crate) fn schema(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let Some(schema) = errors.ok(syn::parse2::<parse::Schema>(input)) else {
        return errors.into_compile_errors();
    };
    let schema = schema.without_repetitions(&mut errors);
    let mut tokens = expand::expand(&schema);
    tokens.extend(errors.into_compile_errors());
    tokens
}
