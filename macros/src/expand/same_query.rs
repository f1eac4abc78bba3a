//! What lets the table appear in one query with all others of its schema.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;
use syn::{Ident, Path};

use super::tokens::{private, table_path};
use crate::model::{Model, Table};

/// How many digits the runtime crate's `Number` has: of 300 tables, two have the
/// same once in 20 million programs.
const DIGITS: u32 = 10;

pub(super) fn expand(model: &Model) -> TokenStream {
    // For a table of another crate there can be no impl here.
    if matches!(&model.table, Table::Existing { path, .. } if path.leading_colon.is_some()) {
        return TokenStream::new();
    }
    let private = private(model);
    let table = table_path(model);
    match &model.table {
        Table::Generated { .. } => of_table(&private, &quote!(#table::table), &model.ident),
        Table::Existing { .. } => of_existing_table(model, &private, &table),
    }
}

/// A table that is there already is another than those that are generated. There
/// may be several models of it, of which a schema names one: of the others all
/// this is about no table.
fn of_existing_table(model: &Model, private: &TokenStream, table: &Path) -> TokenStream {
    let ident = &model.ident;
    let known = quote!(__DieselCascadeKnownTable);
    let in_schema = in_schema(private, &known, ident);
    quote! {
        struct __DieselCascadeNoKnownTable;

        type #known = <
            #private::When<{ #private::Probe::<#ident>::IS_LISTED }> as #private::Choose<
                #table::table,
                __DieselCascadeNoKnownTable,
                __DieselCascadeNoKnownTable,
            >
        >::Chosen;

        impl<__This> #private::KnownTable<__This> for #known {
            type Number = #private::Existing;
        }

        impl<__Other> #private::diesel::query_source::TableNotEqual<__Other> for #known
        where
            __Other: #private::diesel::Table + #private::KnownTable<#ident>,
            __Other::Number: #private::Differs<#private::Existing, #ident>,
            for<'__used> #known: #private::diesel::Table,
        {
        }

        #in_schema
    }
}

/// A table that is generated for a struct is another than all others.
pub(super) fn of_table(private: &TokenStream, table: &TokenStream, model: &Ident) -> TokenStream {
    let name = model.unraw().to_string();
    // Not by its place in the file, as the identity of a model is: what is
    // compiled already would change with each line above it.
    let digits = 0..DIGITS;
    let in_schema = in_schema(private, table, model);
    // Diesel asks for each column of each table whether its table is another.
    // That it is not is to be found out first.
    quote! {
        const __DIESEL_CASCADE_NUMBER: #private::meta::Id = #private::meta::Id::new(
            ::core::concat!(::core::module_path!(), "::", #name),
            0,
            0,
        );

        impl<__This> #private::KnownTable<__This> for #table {
            type Number = #private::Number<#({ __DIESEL_CASCADE_NUMBER.digit(#digits) }),*>;
        }

        impl<__Other> #private::diesel::query_source::TableNotEqual<__Other> for #table
        where
            __Other: #private::diesel::Table + #private::OtherTable<#table>,
            for<'__used> #model: #private::ModelInSchema,
        {
        }

        #in_schema
    }
}

/// The table is in the schema that the model is in.
fn in_schema(private: &TokenStream, table: &TokenStream, model: &Ident) -> TokenStream {
    quote! {
        impl #private::TableInSchema for #table
        where
            for<'__used> #model: #private::ModelInSchema,
        {
            fn root() -> #private::Root {
                <#model as #private::ModelInSchema>::root()
            }
        }
    }
}
