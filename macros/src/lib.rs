//! The macros of `diesel-cascade`, which re-exports them: use that crate
//! instead of this one.

mod check;
mod display;
mod errors;
mod expand;
mod model;
mod names;
mod parse;
mod reference;
mod schema;
mod spans;
#[cfg(test)]
mod tests;
mod types;

use proc_macro::TokenStream;
use syn::DeriveInput;

use crate::errors::Errors;

#[allow(missing_docs)] // documented where it is re-exported
#[proc_macro_derive(
    Model,
    attributes(
        diesel, model, column, foreign_key, relationship,
        // Of Diesel 1, to say what they are called today.
        table_name, primary_key, belongs_to, column_name, sql_type,
    )
)]
pub fn derive_model(input: TokenStream) -> TokenStream {
    match syn::parse(input.clone()) {
        Ok(derive) => derive_model_inner(&derive, input.into()),
        Err(error) => {
            let mut tokens = expand::editor(input.into(), None);
            tokens.extend(error.into_compile_error());
            tokens
        }
    }
    .into()
}

#[allow(missing_docs)] // documented where it is re-exported
#[proc_macro]
pub fn schema(input: TokenStream) -> TokenStream {
    schema::schema(input.into()).into()
}

/// The reference of an attribute, for `#[doc = ...]` in the runtime crate.
#[doc(hidden)]
#[proc_macro]
pub fn __reference(input: TokenStream) -> TokenStream {
    expand::reference(&input.to_string()).into()
}

/// The documented options, for editors, in the runtime crate.
#[doc(hidden)]
#[proc_macro]
pub fn __options(_: TokenStream) -> TokenStream {
    expand::options().into()
}

fn derive_model_inner(
    derive: &DeriveInput,
    written: proc_macro2::TokenStream,
) -> proc_macro2::TokenStream {
    let mut errors = Errors::default();
    let input = parse::parse(derive, &mut errors);
    let model = match &input {
        Ok(input) => check::check(input, &mut errors).ok_or(&input.container),
        Err(container) => Err(&**container),
    };
    // Before all else: what an editor completes may be no further down than
    // there was code without the word that is completed.
    let mut tokens = expand::editor(written, input.as_ref().ok());
    tokens.extend(match &model {
        Ok(model) => expand::expand(model),
        Err(container) => expand::inert(derive, container),
    });
    tokens.extend(errors.into_compile_errors());
    tokens
}
