//! A model to code. Only here is code quoted.
//!
//! What is generated names everything by its full path, through the runtime
//! crate's `__private`, so that it means the same wherever it lands.

mod associations;
mod checks;
mod descriptor;
mod identifiable;
mod inert;
mod insertable;
mod key_columns;
mod new_struct;
mod queryable;
mod table;
mod tokens;

use proc_macro2::TokenStream;
use quote::quote;

pub(crate) use self::inert::inert;
use crate::model::Model;
use crate::parse::container::Derived;

/// The models that this one is linked to, each named once.
fn aliases(model: &Model) -> TokenStream {
    let parents = model.foreign_keys.iter().map(|key| {
        let (alias, parent) = (&key.alias, &key.model);
        quote!(#[allow(dead_code)] type #alias = #parent;)
    });
    let children = model.relationships.iter().map(|relationship| {
        let (alias, child) = (&relationship.alias, &relationship.child);
        quote!(#[allow(dead_code)] type #alias = #child;)
    });
    let links = model.relationships.iter().filter_map(|relationship| {
        let link = relationship.link.as_ref()?;
        let (alias, link) = (&link.alias, &link.model);
        Some(quote!(#[allow(dead_code)] type #alias = #link;))
    });
    parents.chain(children).chain(links).collect()
}

/// Everything that one model gives.
pub(crate) fn expand(model: &Model) -> TokenStream {
    let table = table::expand(model);
    let new_struct = new_struct::expand(model);
    let associations = if model.implements(Derived::Associations) {
        associations::belongs_to(model)
    } else {
        TokenStream::new()
    };
    let impls = [
        aliases(model),
        queryable::expand(model),
        identifiable::expand(model),
        insertable::of_the_model(model),
        insertable::changeset(model),
        associations,
        associations::joins(model),
        key_columns::expand(model),
        descriptor::expand(model),
        checks::expand(model),
    ];
    quote! {
        #table
        #new_struct
        const _: () = {
            #(#impls)*
        };
    }
}
