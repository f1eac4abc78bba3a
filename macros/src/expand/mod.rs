//! A model to code. Only here is code quoted.
//!
//! What is generated names everything by its full path, through the runtime
//! crate's `__private`, so that it means the same wherever it lands. That is
//! imported once, beside the table: a crate that is not there is wrong once.

mod associations;
mod checks;
mod descriptor;
mod editor;
mod fields;
mod identifiable;
mod imports;
mod inert;
mod insertable;
mod joins;
mod key_columns;
mod keyless;
mod keys;
mod new_struct;
mod parents;
mod queryable;
mod reference;
mod same_query;
mod table;
mod tokens;
mod unknown;

use proc_macro2::TokenStream;
use quote::quote;

pub(crate) use self::editor::editor;
pub(crate) use self::inert::inert;
pub(crate) use self::reference::{options, reference};
use crate::model::{Model, Table};
use crate::parse::container::Derived;

/// The children and link tables of the relationships, each named once; the children
/// as the struct names them, within a mark.
fn children(model: &Model) -> TokenStream {
    let children = model.relationships.iter().map(|relationship| {
        let alias = fields::in_the_struct(model, &relationship.alias);
        let child = &relationship.child;
        quote!(#[allow(dead_code)] type #alias = __private::Itself<#child>;)
    });
    let links = model.relationships.iter().filter_map(|relationship| {
        let link = relationship.link.as_ref()?;
        let (alias, link) = (&link.alias, &link.model);
        Some(quote!(#[allow(dead_code)] type #alias = #link;))
    });
    children.chain(links).collect()
}

/// Everything that one model gives.
pub(crate) fn expand(model: &Model) -> TokenStream {
    let import = match (&model.table, table::hidden(model)) {
        // Its own table: another struct's may have the name, too.
        (Table::Generated { ident, .. }, Some(hidden)) => {
            quote!(use #hidden::{__private, #ident};)
        }
        _ => table::import(&model.krate),
    };
    let table = table::expand(model);
    let new_struct = new_struct::expand(model);
    let associations = if model.implements(Derived::Associations) {
        associations::belongs_to(model)
    } else {
        TokenStream::new()
    };
    let impls = [
        imports::expand(model),
        parents::expand(model),
        parents::has_keys(model),
        children(model),
        fields::aliases(model),
        keys::aliases(model),
        queryable::expand(model),
        identifiable::expand(model),
        insertable::of_the_model(model),
        insertable::changeset(model),
        new_struct::insertable(model),
        associations,
        joins::expand(model),
        keyless::expand(model),
        same_query::expand(model),
        key_columns::expand(model),
        descriptor::expand(model),
        checks::expand(model),
    ];
    quote! {
        #table
        #new_struct
        const _: () = {
            #[allow(unused_imports)]
            #import
            #[allow(unused_imports)]
            use __private::{
                NoKeyValue as _, NoModel as _, NoSchema as _, NoTable as _, NoTableInSchema as _, NotFirst as _, Unrelated as _, OtherKeyValue as _,
                SeveralColumns as _,
                UnknownField as _, UnknownKey as _, check::NoColumn as _,
            };

            #(#impls)*
        };
    }
}
