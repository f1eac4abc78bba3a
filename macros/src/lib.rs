//! The macros of `diesel-cascade`, which re-exports them: use that crate
//! instead of this one.

mod check;
mod errors;
mod expand;
mod model;
mod names;
mod parse;
mod schema;
mod spans;
#[cfg(test)]
mod tests;
mod types;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

use crate::errors::Errors;

#[allow(missing_docs)] // documented where it is re-exported
#[proc_macro_derive(Model, attributes(diesel, model, column, foreign_key, relationship))]
pub fn derive_model(input: TokenStream) -> TokenStream {
    let derive = parse_macro_input!(input as DeriveInput);
    derive_model_inner(&derive).into()
}

#[allow(missing_docs)] // documented where it is re-exported
#[proc_macro]
pub fn schema(input: TokenStream) -> TokenStream {
    schema::schema(input.into()).into()
}

fn derive_model_inner(derive: &DeriveInput) -> proc_macro2::TokenStream {
    let mut errors = Errors::default();
    let input = parse::parse(derive, &mut errors);
    let model = match &input {
        Ok(input) => check::check(input, &mut errors).ok_or(&input.container),
        Err(container) => Err(&**container),
    };
    let mut tokens = match &model {
        Ok(model) => expand::expand(model),
        Err(container) => expand::inert(derive, container),
    };
    tokens.extend(errors.into_compile_errors());
    tokens
}
