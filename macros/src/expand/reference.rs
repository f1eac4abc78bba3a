//! The reference as code, for the runtime crate.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};

use crate::reference::{modules, page};

/// One page, as a string.
pub(crate) fn reference(name: &str) -> TokenStream {
    match page(name) {
        Some(page) => TokenTree::from(Literal::string(&page)).into(),
        None => quote!(::core::compile_error!("there is no such page")),
    }
}

/// An item for each option. Editors show its documentation where a user's word
/// leads to it. It is a module, for an item with a type is compared with what
/// is expected where it is completed, and nothing is.
pub(crate) fn options() -> TokenStream {
    let modules = modules().into_iter().map(|module| {
        let name = format_ident!("{}", module.name);
        let docs = module.docs;
        let items = module.items.into_iter().map(|item| {
            let name = format_ident!("{}", name_of(item.name));
            let docs = item.docs;
            quote! {
                #[doc = #docs]
                #[allow(non_snake_case)]
                pub mod #name {}
            }
        });
        quote! {
            #[doc = #docs]
            pub mod #name {
                #(#items)*
                #[doc(hidden)]
                pub mod end {}
            }
        }
    });
    quote! {
        #(#modules)*

        /// The columns of a model, where an attribute names them.
        pub trait HasColumns {
            type Columns;
        }
    }
}

/// The item of an option: no item can be called `crate`.
pub(super) fn name_of(option: &str) -> String {
    match option {
        "crate" => String::from("crate_"),
        _ => option.to_owned(),
    }
}
