//! A `table!` of the user's own, and its columns, each imported once under a
//! name of the macro's own: what is not there is wrong once.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

use crate::model::{Column, Model, Table};
use crate::names;
use crate::spans::{at, respanned};

pub(super) fn expand(model: &Model) -> TokenStream {
    let Table::Existing { path, .. } = &model.table else {
        return TokenStream::new();
    };
    let table = table();
    let span = |ident: &Ident| at(ident.span());
    let columns = model.columns.iter().map(|column| {
        let (ident, name) = (&column.ident, self::column(column));
        let import = quote! {
            #[allow(unused_imports)]
            use #table::#ident as #name;
        };
        respanned(import, span(ident))
    });
    // What is imported is pointed at from its beginning to that of its name.
    let mut name = table.clone();
    if let Some(last) = path.segments.last() {
        name.set_span(span(&last.ident));
    }
    quote! {
        #[allow(unused_imports)]
        use #path as #name;
        #(#columns)*
    }
}

/// The table's module.
pub(super) fn table() -> Ident {
    Ident::new("__table", Span::call_site())
}

/// A column of the table.
pub(super) fn column(column: &Column) -> Ident {
    names::hidden(&[&Ident::new("column", Span::call_site()), &column.field])
}
