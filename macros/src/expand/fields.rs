//! Fields of which only the compiler knows whether they can be read from their
//! columns and written to them. Where one cannot, something that can stands for
//! it, so that the error at the field is the only one.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Ident;
use syn::spanned::Spanned;

use super::tokens::{alias_of, base_sql_type, column_path};
use crate::model::{Column, Model, Table};
use crate::spans::{at, respanned};
use crate::types;

/// Whether the compiler is asked about the type. Of a plain Rust type in the
/// column that it tells, we know.
pub(super) fn is_asked(model: &Model, column: &Column) -> bool {
    let is_plain = matches!(model.table, Table::Generated { .. })
        && !column.sql_type_written
        && types::is_plain(&column.inner);
    !is_plain && !column.sql_type.is_unknown()
}

/// What is read and written for each field that is asked about, by a name: the
/// type itself, if it can be.
pub(super) fn aliases(model: &Model) -> TokenStream {
    let asked = model
        .columns
        .iter()
        .filter(|column| is_asked(model, column));
    asked.map(|column| alias(model, column)).collect()
}

fn alias(model: &Model, column: &Column) -> TokenStream {
    let ident = &model.ident;
    let (ty, inner) = (&column.ty, &column.inner);
    let field = alias_of("field", column);
    let actual = stored_in(model, column);
    let (value, stored_in) = (alias_of("value", column), alias_of("stored_in", column));
    let (read_alias, write_alias) = (alias_of("read", column), alias_of("write", column));
    let path = column_path(model, column);
    let is_read = is_read(model, column);
    let is_written = is_written(&quote!(#value), &quote!(#stored_in));
    // Where the one can be NULL and the other cannot, that is the mistake.
    let nullable = column.nullable;
    let same_null = matches!(model.table, Table::Existing { .. }).then(|| {
        let of_column = quote!(__private::diesel::dsl::SqlTypeOf<#path>);
        quote!(#nullable == <#of_column as __private::TypeOfColumn>::NULLABLE &&)
    });
    let span = at(ty.span());
    // Named as the struct names them, also within an `Option`: a type that is not
    // there is wrong once.
    let (of_field, of_value) = (in_the_struct(model, &field), in_the_struct(model, &value));
    let inner = match column.nullable {
        true => quote!(__private::Itself<#inner>),
        false => quote!(#inner),
    };
    let names = quote! {
        #[allow(non_camel_case_types, dead_code)]
        type #of_field = #ty;
        #[allow(non_camel_case_types, dead_code)]
        type #of_value = #inner;
        #[allow(non_camel_case_types, dead_code)]
        type #stored_in = #actual;
    };
    let choices = quote! {
        #[allow(non_camel_case_types, dead_code)]
        type #read_alias = <__private::When<{ #is_read }> as __private::Choose<
            #field,
            __private::Unread<#field>,
            #ident,
        >>::Chosen;
        #[allow(non_camel_case_types, dead_code)]
        type #write_alias<__Written> = <__private::When<{ #same_null #is_written }> as __private::Choose<
            __Written,
            __private::Unwritten<__Written>,
            #ident,
        >>::Chosen;
    };
    let choices = respanned(choices, span);
    quote!(#names #choices)
}

/// The name of an alias of a type that the struct names. The compiler has the same
/// advice at both, where the type is not there: to add it to the parameters of what
/// seems to be the struct.
pub(super) fn in_the_struct(model: &Model, alias: &Ident) -> Ident {
    let mut alias = alias.clone();
    alias.set_span(model.ident.span());
    alias
}

/// The field's type.
pub(super) fn field_type(model: &Model, column: &Column) -> TokenStream {
    if is_asked(model, column) {
        return alias_of("field", column).into_token_stream();
    }
    column.ty.to_token_stream()
}

/// The type of a value of the column: without its `Option`.
pub(super) fn value_type(model: &Model, column: &Column) -> TokenStream {
    if is_asked(model, column) {
        return alias_of("value", column).into_token_stream();
    }
    column.inner.to_token_stream()
}

/// The type of the column, without its `Nullable`.
pub(super) fn stored_in(model: &Model, column: &Column) -> TokenStream {
    match &model.table {
        Table::Generated { .. } => base_sql_type(model, column),
        Table::Existing { .. } => {
            let path = column_path(model, column);
            quote!(<__private::diesel::dsl::SqlTypeOf<#path> as __private::TypeOfColumn>::NotNull)
        }
    }
}

/// Whether the field can be stored in its column, where it is a mistake if it
/// cannot.
pub(super) fn is_stored(model: &Model, column: &Column) -> Option<TokenStream> {
    let (value, stored_in) = (alias_of("value", column), alias_of("stored_in", column));
    let is_stored = || quote!(__private::Field::<#value, #stored_in>::IS_EXPRESSION);
    (is_asked(model, column) && model.writes(column)).then(is_stored)
}

/// Some backend gives the field from its column: what is read for it depends on
/// it, and whether the program compiles must depend on the same.
pub(super) fn is_read(model: &Model, column: &Column) -> TokenStream {
    let field = alias_of("field", column);
    let path = column_path(model, column);
    let sql_type = quote!(__private::diesel::dsl::SqlTypeOf<#path>);
    any_backend(&quote!(#field), &sql_type, "READ_FROM")
}

/// Some backend takes the type for a column of that type.
pub(super) fn is_written(ty: &TokenStream, sql_type: &TokenStream) -> TokenStream {
    let is_expression = quote!(__private::Field::<#ty, #sql_type>::IS_EXPRESSION);
    let any = any_backend(ty, sql_type, "WRITTEN_TO");
    quote!(#is_expression && (#any))
}

fn any_backend(ty: &TokenStream, sql_type: &TokenStream, what: &str) -> TokenStream {
    let backends = ["SQLITE", "POSTGRES", "MYSQL"].map(|backend| {
        let known = Ident::new(&format!("{what}_{backend}"), Span::call_site());
        quote!(__private::Field::<#ty, #sql_type>::#known)
    });
    quote!(__private::NO_BACKEND #(|| #backends)*)
}

/// Whether what is read and written may be of another type than the field.
pub(super) fn may_be_another(model: &Model, column: &Column) -> bool {
    column.sql_type.is_unknown() || is_asked(model, column)
}

/// The type that is read from a row for a column.
pub(super) fn read_type(model: &Model, column: &Column) -> TokenStream {
    let ty = &column.ty;
    if column.sql_type.is_unknown() {
        return quote!(__private::Unread<#ty>);
    }
    if is_asked(model, column) {
        return alias_of("read", column).into_token_stream();
    }
    ty.to_token_stream()
}

/// A field's value, from what was read for its column.
pub(super) fn read_value(model: &Model, column: &Column, read: TokenStream) -> TokenStream {
    if column.is_nameless {
        return quote!(__private::no_value());
    }
    if may_be_another(model, column) {
        let ty = field_type(model, column);
        return quote!(__private::Read::<#ty>::read(#read));
    }
    read
}

/// The type that is written for a value of the type.
pub(super) fn written_type(model: &Model, column: &Column, ty: TokenStream) -> TokenStream {
    if column.sql_type.is_unknown() {
        return quote!(__private::Unwritten<#ty>);
    }
    if is_asked(model, column) {
        let alias = alias_of("write", column);
        return quote!(#alias<#ty>);
    }
    ty
}

/// What is written for a value.
pub(super) fn written_value(model: &Model, column: &Column, value: TokenStream) -> TokenStream {
    if column.is_nameless {
        return quote!(__private::no_value());
    }
    if may_be_another(model, column) {
        return quote!(__private::Write::written(#value));
    }
    value
}
