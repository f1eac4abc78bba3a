//! Reading rows: `Queryable`, `Selectable`, `QueryableByName`, `HasQuery`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Generics, Index, WherePredicate, parse_quote};

use super::fields;
use super::tokens::{column_path, table_path};
use crate::model::{Model, Table};
use crate::parse::container::Derived;

pub(super) fn expand(model: &Model) -> TokenStream {
    type Expand = fn(&Model) -> TokenStream;
    let impls: [(Derived, Expand); 4] = [
        (Derived::Queryable, queryable),
        (Derived::Selectable, selectable),
        (Derived::QueryableByName, queryable_by_name),
        (Derived::HasQuery, has_query),
    ];
    impls
        .into_iter()
        .filter(|(derived, _)| model.implements(*derived))
        .map(|(_, expand)| expand(model))
        .collect()
}

fn queryable(model: &Model) -> TokenStream {
    let ident = &model.ident;
    // Rows of a `table!` that is there have more than a broken model knows.
    if model.broken && matches!(model.table, Table::Existing { .. }) {
        return of_any_row(&quote!(#ident), &Generics::default());
    }
    let columns = model.columns.iter();
    let in_place = model.key_in_place().map(|_| quote!(__private::Unread<()>));
    let types: Vec<_> = columns
        .clone()
        .map(|column| fields::read_type(model, column))
        .chain(in_place)
        .collect();
    let sql_types: Vec<_> = (0..types.len()).map(|i| format_ident!("__ST{i}")).collect();
    let fields = columns.clone().map(|column| &column.field);
    let values = columns.enumerate().map(|(position, column)| {
        let position = Index::from(position);
        fields::read_value(model, column, quote!(row.#position))
    });
    let (marks, mark) = (&model.marks, mark(model));
    quote! {
        impl<__DB: __private::diesel::backend::Backend, #(#sql_types),*>
            __private::diesel::deserialize::Queryable<(#(#sql_types,)*), __DB> for #ident
        where
            (#(#types,)*): __private::diesel::deserialize::FromStaticSqlRow<(#(#sql_types,)*), __DB>,
        {
            type Row = (#(#types,)*);

            fn build(row: (#(#types,)*)) -> __private::diesel::deserialize::Result<Self> {
                ::core::result::Result::Ok(Self {
                    #(#fields: #values,)*
                    #(#marks: #mark,)*
                })
            }
        }
    }
}

/// `Queryable` for a model of which it is not known what its rows are.
pub(super) fn of_any_row(itself: &TokenStream, generics: &Generics) -> TokenStream {
    let mut generics = generics.clone();
    let more: Generics = parse_quote!(<__ST, __DB>);
    generics.params.extend(more.params);
    generics
        .make_where_clause()
        .predicates
        .extend::<[WherePredicate; 3]>([
            parse_quote!(__DB: __private::diesel::backend::Backend),
            parse_quote!(__ST: __private::RowInPlace),
            parse_quote!(__ST::Row: __private::diesel::deserialize::FromStaticSqlRow<__ST, __DB>),
        ]);
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    quote! {
        impl #impl_generics __private::diesel::deserialize::Queryable<__ST, __DB> for #itself
        #where_clause
        {
            type Row = __ST::Row;

            fn build(_: Self::Row) -> __private::diesel::deserialize::Result<Self> {
                ::core::result::Result::Ok(__private::no_value())
            }
        }
    }
}

fn selectable(model: &Model) -> TokenStream {
    let ident = &model.ident;
    let selection = selection(model);
    quote! {
        impl<__DB: __private::diesel::backend::Backend> __private::diesel::expression::Selectable<__DB> for #ident {
            type SelectExpression = #selection;

            fn construct_selection() -> Self::SelectExpression {
                #selection
            }
        }
    }
}

/// All columns of the table.
fn selection(model: &Model) -> TokenStream {
    let table = table_path(model);
    let columns = model.columns.iter();
    let columns = columns.map(|column| column_path(model, column));
    let in_place = model.key_in_place().map(|key| quote!(#table::#key));
    let columns = columns.chain(in_place);
    quote!((#(#columns,)*))
}

fn queryable_by_name(model: &Model) -> TokenStream {
    let ident = &model.ident;
    let columns = model.columns.iter();
    let types: Vec<_> = columns
        .clone()
        .map(|column| fields::read_type(model, column))
        .collect();
    let paths: Vec<_> = columns
        .clone()
        .map(|column| column_path(model, column))
        .collect();
    let fields = columns.clone().map(|column| &column.field);
    let values = columns.zip(&paths).zip(&types).map(|((column, path), ty)| {
        let name = &column.name;
        let read = quote! {
            __private::diesel::row::NamedRow::get::<__private::diesel::dsl::SqlTypeOf<#path>, #ty>(row, #name)?
        };
        fields::read_value(model, column, read)
    });
    let (marks, mark) = (&model.marks, mark(model));
    quote! {
        impl<__DB> __private::diesel::deserialize::QueryableByName<__DB> for #ident
        where
            // First, because `where <A>::B` would begin with parameters.
            __DB: __private::diesel::backend::Backend,
            #(#types: __private::diesel::deserialize::FromSql<__private::diesel::dsl::SqlTypeOf<#paths>, __DB>,)*
        {
            fn build<'__a>(
                row: &impl __private::diesel::row::NamedRow<'__a, __DB>,
            ) -> __private::diesel::deserialize::Result<Self> {
                ::core::result::Result::Ok(Self {
                    #(#fields: #values,)*
                    #(#marks: #mark,)*
                })
            }
        }
    }
}

/// `HasQuery`, whose bounds are asked for where it is used: that the columns are
/// there is said once, and where Diesel's `Selectable` is derived beside the
/// model, the compiler does not look for the one that is meant, without end.
fn has_query(model: &Model) -> TokenStream {
    let ident = &model.ident;
    let table = table_path(model);
    let selectable = model.implements(Derived::Selectable).then(|| {
        let selection = selection(model);
        quote!(Self: __private::diesel::Selectable<__DB, SelectExpression = #selection>,)
    });
    quote! {
        impl<__DB, __Selected> __private::diesel::HasQuery<__DB> for #ident
        where
            __DB: __private::diesel::backend::Backend,
            #selectable
            <#table::table as __private::diesel::query_builder::AsQuery>::Query:
                __private::diesel::query_dsl::methods::SelectDsl<
                    __private::diesel::dsl::AsSelect<Self, __DB>,
                    Output = __Selected,
                >,
            __Selected: __private::diesel::query_builder::Query,
        {
            type BaseQuery = <#table::table as __private::diesel::query_builder::AsQuery>::Query;

            fn base_query() -> Self::BaseQuery {
                __private::diesel::query_builder::AsQuery::as_query(#table::table)
            }
        }
    }
}

/// The value of a mark; what was meant as one may be anything.
fn mark(model: &Model) -> TokenStream {
    match model.broken {
        true => quote!(__private::no_value()),
        false => quote!(::core::default::Default::default()),
    }
}
