//! Keys of which only the compiler knows whether they can be compared and hashed,
//! as Diesel asks. For one that cannot, something that can stands in all that is
//! generated, so that the error at its field is the only one.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Type;

use super::fields;
use super::tokens::{alias_of, column_path, table_path};
use crate::model::{Column, ForeignKey, Model, Table};
use crate::types;

/// The foreign keys by which children are found, with their columns: Diesel knows
/// those of one column only, to the primary key of the only parent of its kind. What
/// `references(id)` names is probably that.
pub(super) fn belonging(model: &Model) -> impl Iterator<Item = (usize, &ForeignKey, &Column)> {
    let keys = model.foreign_keys.iter().enumerate();
    keys.filter(|(_, key)| key.sole && (key.references.is_none() || references_id(key)))
        .filter_map(|(position, key)| match key.columns[..] {
            [column] => Some((position, key, &model.columns[column])),
            _ => None,
        })
}

/// Whether the key says that it references a column `id`.
pub(super) fn references_id(key: &ForeignKey) -> bool {
    let references = key.references.as_ref();
    references.is_some_and(|names| matches!(&names.value[..], [only] if only == "id"))
}

/// The columns of the primary key.
pub(super) fn primary(model: &Model) -> impl Iterator<Item = &Column> {
    let positions = model.primary_key.iter();
    positions.map(|position| &model.columns[*position])
}

/// Whether something may stand for the column.
pub(super) fn is_asked(model: &Model, column: &Column) -> bool {
    may_be_no_value(column) || fields::is_stored(model, column).is_some()
}

/// Whether the compiler is asked if the column's values can be compared and hashed.
pub(super) fn may_be_no_value(column: &Column) -> bool {
    let ty = value_type(column);
    !types::is_plain(ty) || types::is_float(ty)
}

/// The type of a key's values: that in an `Option` is for a key that can be none.
fn value_type(column: &Column) -> &Type {
    let ty = &column.inner;
    types::option_inner(ty).unwrap_or(ty)
}

/// What stands for each key that is asked about, by a name: its type, if it can
/// be a key.
pub(super) fn aliases(model: &Model) -> TokenStream {
    let ident = &model.ident;
    let belonging = belonging(model).map(|(_, _, column)| column);
    let mut columns: Vec<&Column> = Vec::new();
    for column in primary(model)
        .chain(belonging)
        .filter(|key| is_asked(model, key))
    {
        if !columns.iter().any(|other| std::ptr::eq(*other, column)) {
            columns.push(column);
        }
    }
    let aliases = columns.into_iter().map(|column| {
        let (value, key) = (alias_of("key_value", column), alias_of("key", column));
        let ty = match fields::is_asked(model, column) {
            true => fields::value_type(model, column),
            false => value_type(column).to_token_stream(),
        };
        let is_stored = fields::is_stored(model, column);
        let is_stored = is_stored.map(|is_stored| quote!(&& #is_stored));
        quote! {
            #[allow(non_camel_case_types, dead_code)]
            type #value = #ty;
            #[allow(non_camel_case_types, dead_code)]
            type #key = <__private::When<{ __private::KeyValue::<#value>::IS_ONE #is_stored }>
                as __private::Choose<#value, __private::Unwritten<#value>, #ident>>::Chosen;
        }
    });
    aliases.chain(row_key(model)).collect()
}

/// What a row of a `table!` that is there already is found by, by a name: the
/// values of the model's primary key, if it is that of the table.
fn row_key(model: &Model) -> Option<TokenStream> {
    if matches!(model.table, Table::Generated { .. }) {
        return None;
    }
    let (ident, table) = (&model.ident, table_path(model));
    let in_place = key_in_place(&quote!(#table::table));
    let columns: Vec<_> = primary(model).collect();
    let key = if columns.is_empty() {
        in_place
    } else {
        let sql_type = key_sql_type(&columns, model);
        let is_of_the_table = is_of_the_table(model);
        quote! {
            <__private::When<{ #is_of_the_table }>
                as __private::Choose<__private::OwnValues<#sql_type>, #in_place, #ident>>::Chosen
        }
    };
    Some(quote!(type __DieselCascadeRowKey = #key;))
}

/// Whether the model's primary key is that of its table.
pub(super) fn is_of_the_table(model: &Model) -> TokenStream {
    if matches!(model.table, Table::Generated { .. }) {
        return quote!(true);
    }
    let table = table_path(model);
    let paths = primary(model).map(|column| column_path(model, column));
    quote! {
        __private::Field::<
            (#(#paths),*),
            <#table::table as __private::diesel::Table>::PrimaryKey,
        >::IS_SAME
    }
}

/// What stands for the values of the primary key of a `table!` that is there.
pub(super) fn key_in_place(table: &TokenStream) -> TokenStream {
    let key = quote!(<#table as __private::diesel::Table>::PrimaryKey);
    quote!(__private::ValuesInPlace<#key, { __private::KeyLength::<#key>::LENGTH }>)
}

fn key_sql_type(columns: &[&Column], model: &Model) -> TokenStream {
    match columns {
        [column] => fields::stored_in(model, column),
        _ => quote!(()),
    }
}

/// What rows are found by, of values of the types of the primary key.
pub(super) fn of_row(model: &Model, own: TokenStream) -> TokenStream {
    match &model.table {
        Table::Generated { .. } => own,
        Table::Existing { .. } => {
            quote!(<__DieselCascadeRowKey as __private::RowKey<#own>>::Key)
        }
    }
}

/// The same as a value, of the values of the primary key.
pub(super) fn row_value(model: &Model, own: TokenStream) -> TokenStream {
    match &model.table {
        Table::Generated { .. } => own,
        Table::Existing { .. } => {
            quote!(<__DieselCascadeRowKey as __private::RowKey<_>>::key(#own))
        }
    }
}

/// The type in SQL of what rows are found by, where it is one column.
pub(super) fn sql_type(model: &Model) -> TokenStream {
    let columns: Vec<_> = primary(model).collect();
    match (&model.table, model.key_in_place()) {
        (Table::Existing { .. }, _) => {
            quote!(<__DieselCascadeRowKey as __private::RowKey<()>>::SqlType)
        }
        (_, Some(_)) => quote!(__private::diesel::sql_types::Integer),
        (_, None) => key_sql_type(&columns, model),
    }
}

/// The type of the key.
pub(super) fn key_type(model: &Model, column: &Column) -> TokenStream {
    if is_asked(model, column) {
        return alias_of("key", column).into_token_stream();
    }
    value_type(column).to_token_stream()
}

/// The key of a reference to a value.
pub(super) fn key(model: &Model, column: &Column, value: TokenStream) -> TokenStream {
    if is_asked(model, column) {
        let key = alias_of("key", column);
        return quote!(__private::AsKey::<#key>::as_key(#value));
    }
    value
}
