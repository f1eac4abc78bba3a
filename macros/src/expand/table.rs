//! Diesel's `table!`, in a module as visible as the struct.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Ident, Meta, Path};

use super::tokens::{base_sql_type, sql_type_alias, sql_type_from};
use crate::model::{Column, Model, Table};
use crate::names;
use crate::spans::{at, respanned};
use crate::types::SqlType;

pub(super) fn expand(model: &Model) -> TokenStream {
    let Table::Generated { ident, schema } = &model.table else {
        return TokenStream::new();
    };
    let aliases = aliases(model);
    let table = table(model, ident, schema.as_deref());
    let hidden = hidden(ident, &model.ident);
    let vis = &model.vis;
    let import = import(&model.krate);
    // Another thing of that name is in the way of this word.
    let name = respanned(quote!(use #hidden::#ident;), at(ident.span()));
    quote! {
        #aliases
        #[doc(hidden)]
        mod #hidden {
            pub(super) #import
            #table
        }
        #[doc(inline)]
        #[allow(unused_imports)]
        #vis #name
    }
}

/// What all that is generated names the runtime crate by.
pub(super) fn import(krate: &Path) -> TokenStream {
    quote!(use #krate::__private;)
}

/// The module around the table's. `table!` makes a public one, and what is used
/// from here is as visible as the struct. It is called as both: of two structs
/// that make one table, what is generated does not mix.
pub(super) fn hidden(table: &Ident, model: &Ident) -> Ident {
    names::hidden(&[table, model])
}

fn table(model: &Model, ident: &Ident, schema: Option<&str>) -> TokenStream {
    let krate = &model.krate;
    let imports = model
        .columns
        .iter()
        .filter(|column| needs_alias(column))
        .map(|column| {
            let alias = sql_type_alias(model, column);
            quote!(use super::super::#alias;)
        });
    let schema = schema.map(|schema| {
        let schema = Ident::new(schema, ident.span());
        quote!(#schema.)
    });
    let (_, sql_name) = model.sql_table();
    let docs = format!("The table of [`{0}`](super::super::{0}).", model.ident);
    let keys = model
        .primary_key
        .iter()
        .map(|position| &model.columns[*position].ident);
    let in_place = model.key_in_place();
    let keys = keys.chain(&in_place);
    let columns = model
        .columns
        .iter()
        .map(|column| expand_column(model, column))
        .chain(in_place.iter().map(|key| {
            let docs = "In place of a primary key.";
            quote!(#[doc = #docs] #key -> #krate::__private::diesel::sql_types::Integer)
        }));
    quote! {
        __private::diesel::table! {
            #(#imports)*
            #[doc = #docs]
            #[sql_name = #sql_name]
            #schema #ident (#(#keys),*) {
                #(#columns,)*
            }
        }
    }
}

fn expand_column(model: &Model, column: &Column) -> TokenStream {
    let ident = &column.ident;
    let name = &column.name;
    let krate = &model.krate;
    let private = quote!(#krate::__private);
    let base = if needs_alias(column) {
        let alias = sql_type_alias(model, column);
        quote!(#alias)
    } else {
        sql_type_from(&private, model, column)
    };
    let sql_type = if column.nullable {
        quote!(#private::diesel::sql_types::Nullable<#base>)
    } else {
        base
    };
    let max_length = column.max_length.map(|length| {
        let length = proc_macro2::Literal::u32_unsuffixed(length);
        quote!(#[max_length = #length])
    });
    let docs = &column.docs;
    // What a link names is not in scope there.
    let has_link = |docs: &Attribute| match &docs.meta {
        Meta::NameValue(docs) => docs.value.to_token_stream().to_string().contains('['),
        _ => true,
    };
    let docs = if docs.is_empty() || docs.iter().any(has_link) {
        let text = format!("The column `{name}`.");
        quote!(#[doc = #text])
    } else {
        quote!(#(#docs)*)
    };
    quote! {
        #docs
        #[sql_name = #name]
        #max_length
        #ident -> #sql_type
    }
}

/// Types that are named in the user's scope get a name that the table's module
/// can import.
fn aliases(model: &Model) -> TokenStream {
    model
        .columns
        .iter()
        .filter(|column| needs_alias(column))
        .map(|column| {
            let alias = sql_type_alias(model, column);
            let sql_type = base_sql_type(model, column);
            quote! {
                #[doc(hidden)]
                #[allow(non_camel_case_types, dead_code)]
                type #alias = #sql_type;
            }
        })
        .collect()
}

fn needs_alias(column: &Column) -> bool {
    matches!(column.sql_type, SqlType::Written(_))
}
