//! What is there for editors only: each word in an attribute names something,
//! so that it can be hovered, completed, and followed to where it is from.
//!
//! Only rust-analyzer compiles it; to everyone else it is not there.

mod columns;
mod words;

use proc_macro2::TokenStream;
use quote::quote;

use self::words::Words;
use crate::parse::Input;

/// The words of a struct's attributes. `input` is `None` where the struct is
/// too broken to be read.
pub(crate) fn editor(tokens: TokenStream, input: Option<&Input>) -> TokenStream {
    let words = Words::of(tokens);
    let krate = words.krate();
    let options = quote!(#krate::__private::options);
    let columns = input.map(|input| columns::expand(input, &options));
    let words = words.expand(&options);
    // The configuration is no feature of the user's crate.
    quote! {
        #[allow(unexpected_cfgs)]
        const _: () = {
            #[cfg(rust_analyzer)]
            const _: () = {
                #words
                #columns
            };
        };
    }
}
