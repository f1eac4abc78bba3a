//! Rules about what a foreign key references.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

use super::{columns, refuse};
use crate::expand::tokens::base_sql_type;
use crate::expand::{fields, key_columns, keys};
use crate::model::{Column, ForeignKey, Model, Table};
use crate::parse::container::Derived;
use crate::spans::{at, respanned};
use crate::types;

/// What a foreign key references is a key of its parent, of the same type.
pub(super) fn expand(model: &Model, key: &ForeignKey, position: usize) -> TokenStream {
    let references = references(model, key, position);
    let types = key_types(model, key, position);
    quote!(#references #types)
}

/// What a foreign key references is a key of its parent.
fn references(model: &Model, key: &ForeignKey, position: usize) -> TokenStream {
    let ident = &model.ident;
    let parent = &key.alias;
    let parent = quote!(__private::Probe::<#parent>::MODEL);
    let written = key.references.as_ref();
    let columns = written.into_iter().flat_map(|written| &written.value);
    let columns = columns.map(|name| {
        let text = name.unraw().to_string();
        let check = quote!(__private::check::referenced_column(#parent, #text));
        refuse(at(name.span()), &check)
    });
    let span = written.map_or(key.span, |written| written.span);
    let in_order = is_in_order(model, key, position);
    let in_order = in_order.map(|check| refuse(at(span), &check));
    let key = refuse(
        at(span),
        &quote! {
            __private::check::referenced_key(
                <#ident as __private::Model>::FOREIGN_KEYS,
                #position,
                #parent,
            )
        },
    );
    quote!(#(#columns)* #key #in_order)
}

/// The columns of a key that does not say what they reference are in its order.
fn is_in_order(model: &Model, key: &ForeignKey, position: usize) -> Option<TokenStream> {
    let (ident, parent) = (&model.ident, &key.alias);
    (key.references.is_none() && key.columns.len() > 1).then(|| {
        quote! {
            __private::check::in_order(
                <#ident as __private::Model>::MODEL,
                <#ident as __private::Model>::FOREIGN_KEYS,
                #position,
                __private::Probe::<#parent>::MODEL,
            )
        }
    })
}

/// Each column of a foreign key has the type of the one that it references.
fn key_types(model: &Model, key: &ForeignKey, position: usize) -> TokenStream {
    let check = match (&key.references, &key.columns[..]) {
        (None, [_]) => "same",
        (None, _) => "same_part",
        (Some(_), _) => "same_column",
    };
    let check = Ident::new(check, Span::call_site());
    // Of columns in another order, that is the mistake.
    let in_order = is_in_order(model, key, position).map(|check| quote!(#check.is_none()));
    let columns = model.columns_of(key).enumerate();
    let checks = columns.map(|(place, column)| {
        let name = key_columns::name(key, place);
        let (key_type, fits) = match &model.table {
            Table::Generated { .. } => (base_sql_type(model, column), None),
            // Of a field that does not fit its column, that is the mistake.
            Table::Existing { .. } => (
                fields::stored_in(model, column),
                Some(columns::fits(model, column)),
            ),
        };
        let conditions: Vec<_> = in_order.iter().chain(&fits).collect();
        let (alias, parent) = parent_if(model, key, &conditions);
        let check = quote! {
            const _: fn() = || {
                #alias
                __private::check::KeyType::<#key_type, #parent, #name>::#check();
            };
        };
        respanned(check, at(column.ty.span()))
    });
    checks.collect()
}

/// Keys can be compared and hashed. Of a foreign key of its parent's type that is
/// said there.
pub(super) fn values(model: &Model) -> TokenStream {
    // Of a key with a fraction that has been said.
    let is_asked =
        |column: &Column| keys::may_be_no_value(column) && !types::is_float(&column.inner);
    let implements_key = model.has_key && model.implements(Derived::Identifiable);
    let primary = keys::primary(model).filter(|column| implements_key && is_asked(column));
    let primary = primary.map(|column| value(model, column, &quote!(false)));
    let belonging = keys::belonging(model)
        .filter(|_| model.implements(Derived::Associations))
        .filter(|(_, _, column)| is_asked(column));
    let belonging = belonging.map(|(_, key, column)| {
        let (ty, parent) = (fields::value_type(model, column), &key.alias);
        let is_said = quote!(__private::SharedKeyValue::<#ty, #parent>::IS_SAID);
        value(model, column, &is_said)
    });
    primary.chain(belonging).collect()
}

/// A type that is stored in no column is no key, either.
fn value(model: &Model, column: &Column, is_said: &TokenStream) -> TokenStream {
    let (ident, ty) = (&model.ident, fields::value_type(model, column));
    let sql_type = base_sql_type(model, column);
    let check = quote! {
        const _: fn() = __private::check::key_value::<
            <__private::When<{
                #is_said || !__private::Field::<#ty, #sql_type>::IS_EXPRESSION
            }> as __private::Choose<(), #ty, #ident>>::Chosen,
        >;
    };
    respanned(check, at(column.ty.span()))
}

/// The parent, where all conditions hold, or else no model, of which nothing is
/// asked: as an alias and its name.
fn parent_if(
    model: &Model,
    key: &ForeignKey,
    conditions: &[&TokenStream],
) -> (TokenStream, TokenStream) {
    let (ident, parent) = (&model.ident, &key.alias);
    if conditions.is_empty() {
        return (TokenStream::new(), quote!(#parent));
    }
    let alias = quote! {
        type __Parent = <__private::When<{ #((#conditions))&&* }> as __private::Choose<
            #parent,
            __private::OfNone,
            #ident,
        >>::Chosen;
    };
    (alias, quote!(__Parent))
}
