//! Diesel's `table!`, in a module as visible as the struct.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::{Attribute, Ident, Meta, Path, Visibility};

use super::tokens::{base_sql_type, sql_type_alias, sql_type_from};
use crate::model::{Column, Model, Table};
use crate::spans::{at, respanned};
use crate::types::SqlType;

pub(super) fn expand(model: &Model) -> TokenStream {
    let Table::Generated { ident, schema } = &model.table else {
        return TokenStream::new();
    };
    let aliases = aliases(model);
    let Some(hidden) = hidden(model) else {
        let krate = &model.krate;
        let diesel = quote!(#krate::__private::diesel);
        let table = table(model, ident, schema.as_deref(), &diesel, &quote!(super));
        return quote!(#aliases #table);
    };
    let diesel = quote!(__private::diesel);
    let scope = quote!(super::super);
    let table = table(model, ident, schema.as_deref(), &diesel, &scope);
    let vis = &model.vis;
    let import = import(&model.krate);
    // Another thing of that name is in the way of this word.
    let name = respanned(quote!(use #hidden::#ident;), at(ident.span()));
    quote! {
        #aliases
        #[doc(hidden)]
        #[allow(non_snake_case)]
        mod #hidden {
            pub(super) #import
            #table
        }
        #[allow(unused_imports)]
        #vis #name
    }
}

/// What all that is generated names the runtime crate by.
pub(super) fn import(krate: &Path) -> TokenStream {
    quote!(use #krate::__private;)
}

/// The module around that of a table whose model is not public: `table!` makes a
/// public one, and what is used from here is as visible as the struct. Without it
/// the compiler's messages call the columns by the names that people know.
pub(super) fn hidden(model: &Model) -> Option<Ident> {
    match (&model.table, &model.vis) {
        (Table::Existing { .. }, _) | (_, Visibility::Public(_)) => None,
        _ => Some(hidden_name(&model.ident)),
    }
}

/// Called as the struct: of two that make one table, what is generated does not
/// mix. Messages name columns through it, so it is short.
pub(super) fn hidden_name(model: &Ident) -> Ident {
    Ident::new(&format!("__{}", model.unraw()), Span::call_site())
}

fn table(
    model: &Model,
    ident: &Ident,
    schema: Option<&str>,
    diesel: &TokenStream,
    scope: &TokenStream,
) -> TokenStream {
    let krate = &model.krate;
    let imports = model
        .columns
        .iter()
        .filter(|column| needs_alias(column))
        .map(|column| {
            let alias = sql_type_alias(model, column);
            quote!(use #scope::#alias;)
        });
    let schema = schema.map(|schema| {
        let schema = Ident::new(schema, ident.span());
        quote!(#schema.)
    });
    let (_, sql_name) = model.sql_table();
    let scope = scope.to_string().replace(' ', "");
    let docs = format!("The table of [`{0}`]({scope}::{0}).", model.ident);
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
        #diesel::table! {
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
