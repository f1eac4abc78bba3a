//! Rules about single columns.

use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Ident, Path, PathSegment, Type, parse_quote};

use crate::display::display;
use crate::errors::Errors;
use crate::model::Column;
use crate::names;
use crate::parse::Input;
use crate::parse::field::{FieldInput, FieldKind, MarkKind};
use crate::types::{self, SqlType};

/// The fields that are columns, of a table that is generated under the name
/// `table`, or that is there already.
pub(super) fn columns(input: &Input, table: Option<&str>, errors: &mut Errors) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    for field in &input.fields {
        match &field.kind {
            FieldKind::Column => {
                let mut column = column(field, table, errors);
                if columns.iter().any(|other| other.name == column.name) {
                    errors.at(
                        column.ident.span(),
                        format!(
                            "the column `{}` is there twice: rename one of them",
                            column.name
                        ),
                    );
                    rename(&mut column, columns.len(), table.is_some());
                }
                length(field, &column, errors);
                columns.push(column);
            }
            FieldKind::Mark(kind, _) => no_column_options(field, *kind, errors),
            FieldKind::Nothing => {}
        }
    }
    columns
}

/// Whether each column has a type that rows could have: what is any type with a
/// trait is none.
pub(super) fn have_types(input: &Input, errors: &mut Errors) -> bool {
    let before = errors.len();
    for field in &input.fields {
        let ty = types::ungrouped(&field.ty);
        if matches!(ty, Type::TraitObject(_) | Type::ImplTrait(_)) {
            errors.at(
                ty.span(),
                format!(
                    "a column has one type, and `{}` is any with the trait: write a type that \
                     Diesel can load",
                    display(ty)
                ),
            );
        }
    }
    errors.len() == before
}

/// A column that is there twice gets a name of its own, so that there can be a
/// table, and no error follows from this one. In a table that is there already it
/// is the one that it is.
fn rename(column: &mut Column, position: usize, is_generated: bool) {
    column.name = format!("{}__{position}", column.name);
    if is_generated {
        column.ident = Ident::new(&column.name, column.ident.span());
    }
}

fn column(field: &FieldInput, table: Option<&str>, errors: &mut Errors) -> Column {
    let name = field.column_name.as_ref().unwrap_or(&field.ident);
    let inner = types::option_inner(&field.ty);
    let nullable = inner.is_some();
    let inner = inner.unwrap_or(&field.ty).clone();
    let text = |literal: &Option<syn::LitStr>| literal.as_ref().map(syn::LitStr::value);
    let mut sql_type = sql_type(field, &inner, table, errors);
    // The compiler says that a lifetime is missing, at each place that has the type.
    let is_nameless = types::lacks_a_lifetime(&field.ty);
    let named = |ty: &Type| match is_nameless {
        true => parse_quote!(()),
        false => ty.clone(),
    };
    if is_nameless {
        sql_type = SqlType::Unknown;
    }
    Column {
        field: field.ident.clone(),
        ident: match table {
            Some(table) => names::column_ident(name, table),
            None => name.clone(),
        },
        name: name.unraw().to_string(),
        ty: named(&field.ty),
        sql_type,
        sql_type_written: field.sql_type.is_some(),
        inner: named(&inner),
        is_nameless,
        nullable,
        auto: field.column.auto.is_some(),
        unique: field.column.unique,
        index: field.column.index,
        default: text(&field.column.default),
        check: text(&field.column.check),
        max_length: field.column.max_length.as_ref().map(|length| length.value),
        ddl: text(&field.column.ddl),
        docs: field.docs.clone(),
    }
}

/// The column's SQL type: written, told by the Rust type, or found in a
/// `table!` that is there already.
fn sql_type(field: &FieldInput, inner: &Type, table: Option<&str>, errors: &mut Errors) -> SqlType {
    if let Some(written) = &field.sql_type {
        no_null(field, inner, written, errors);
        return types::written(written);
    }
    if table.is_none() {
        return SqlType::OfColumn;
    }
    types::of_rust_type(inner).unwrap_or_else(|| {
        errors.at(field.ty.span(), unknown_type(field, inner));
        SqlType::Unknown
    })
}

/// A type that can be NULL is for an `Option`.
fn no_null(field: &FieldInput, inner: &Type, written: &Type, errors: &mut Errors) {
    let Some(not_null) = types::nullable_inner(written) else {
        return;
    };
    if types::option_inner(&field.ty).is_none() {
        errors.at(
            written.span(),
            format!(
                "`{0}` is no `Option`, and cannot be NULL: write `{0}: Option<{1}>`, or \
                 `sql_type = {2}`",
                field.ident,
                display(inner),
                display(not_null)
            ),
        );
    }
}

/// What to write where the type tells no SQL type.
fn unknown_type(field: &FieldInput, inner: &Type) -> String {
    let ty = display(inner);
    let around = |inner: &str| match types::option_inner(&field.ty) {
        Some(_) => format!("Option<{inner}>"),
        None => String::from(inner),
    };
    if let Some(mark) = types::nearest_mark(inner) {
        let ty = display(&field.ty);
        return format!("`{ty}` is no type of a column: did you mean the relationship `{mark}`?");
    }
    if let Some(once) = types::option_inner(inner) {
        return format!(
            "a column is NULL or it is not, and has no third state: write `Option<{}>`",
            display(once)
        );
    }
    if let Some(instead) = types::instead_of(inner) {
        let instead = around(instead);
        return format!("a column cannot be of the type `{ty}`: write `{instead}`");
    }
    if let Some(Row { key, model }) = row_in_place_of_key(field, inner) {
        return format!(
            "a column holds the key of a row, and not a `{0}`: write `{key}: {1}` with \
             `#[foreign_key({0})]`",
            display(&model),
            around("i32")
        );
    }
    match types::list_item(inner) {
        Some(item) => format!(
            "the SQL type of `{ty}` is not known: write `HasMany<{}>` for children, or add the SQL \
             type of a column, as in `#[diesel(sql_type = Text)]`",
            display(item)
        ),
        None => format!(
            "the SQL type of `{ty}` is not known: write `#[diesel(sql_type = Text)]`, or another \
             of Diesel's SQL types"
        ),
    }
}

/// A field with the parent itself for its type.
pub(super) struct Row {
    /// The field that would hold the key.
    key: String,
    pub(super) model: Path,
}

pub(super) fn row_in_place_of_key(field: &FieldInput, inner: &Type) -> Option<Row> {
    const OTHERS: &[&str] = &["BelongsTo", "ForeignKey"];
    const AROUND: &[&str] = &["Box", "Rc", "Arc"];
    let is = |segment: &PathSegment, names: &[&str]| names.iter().any(|name| segment.ident == name);
    let mut ty = types::ungrouped(inner);
    let mut segment = types::last_segment(ty)?;
    // The mark of another library says as much as a foreign key.
    let is_mark = is(segment, OTHERS);
    while is_mark && is(segment, OTHERS) || is(segment, AROUND) {
        ty = types::ungrouped(types::first_argument(segment)?);
        segment = types::last_segment(ty)?;
    }
    let name = &segment.ident;
    let is_parent = is_mark
        || match &field.foreign_key.as_ref()?.model {
            Some(model) => model
                .segments
                .last()
                .is_some_and(|last| last.ident == *name),
            None => names::model_of_key(&field.ident).is_none_or(|model| model == *name),
        };
    let field = field.ident.to_string();
    let key = match field.ends_with("_id") {
        true => field,
        false => format!("{field}_id"),
    };
    match ty {
        Type::Path(path) if is_parent => Some(Row {
            key,
            model: path.path.clone(),
        }),
        _ => None,
    }
}

/// A length is for what may be long, and is one.
fn length(field: &FieldInput, column: &Column, errors: &mut Errors) {
    const LONG: &[&str] = &["Binary", "Text", "VarChar", "Varchar"];
    let Some(length) = &field.column.max_length else {
        return;
    };
    if length.value == 0 {
        errors.at(
            length.span,
            "a length must be at least 1: write `max_length = 100`",
        );
    }
    let is_long = match &column.sql_type {
        SqlType::Diesel(name) => LONG.iter().any(|long| name == long),
        SqlType::OfBackend(_) => false,
        _ => true,
    };
    if !is_long {
        errors.at(
            length.span,
            format!(
                "a length is for text and bytes, and `{}` is `{}`: remove `max_length`",
                column.field,
                display(&column.inner)
            ),
        );
    }
}

/// A mark has no column that the options could be about.
fn no_column_options(field: &FieldInput, kind: MarkKind, errors: &mut Errors) {
    let mark = kind.name();
    if let Some(span) = field.column_span {
        errors.at(
            span,
            format!("`{mark}` is no column: remove `#[column]`, and write `#[relationship(...)]`"),
        );
    }
    if let Some(key) = &field.foreign_key {
        errors.at(
            key.span,
            format!(
                "`{mark}` is no column: the foreign key belongs on the field of the child that \
                 holds it, and here stands `#[relationship(...)]`"
            ),
        );
    }
    if let Some(name) = &field.column_name {
        errors.at(
            name.span(),
            format!("`{mark}` is no column: remove `column_name`"),
        );
    }
}

/// The position of a column that the user names.
pub(super) fn named(columns: &[Column], name: &Ident, errors: &mut Errors) -> Option<usize> {
    let position = position(columns, &name.unraw().to_string());
    if position.is_none() {
        errors.at(name.span(), no_such_column(columns, name));
    }
    position
}

fn no_such_column(columns: &[Column], name: &Ident) -> String {
    match near(columns, name) {
        Some(near) => format!(
            "there is no column `{name}`: did you mean `{}`?",
            columns[near].name
        ),
        None => {
            let names: Vec<_> = columns.iter().map(|column| column.name.as_str()).collect();
            format!(
                "there is no column `{name}`: the model has {}",
                crate::parse::options::listed(&names)
            )
        }
    }
}

/// The position of the column that was probably meant.
pub(super) fn near(columns: &[Column], name: &Ident) -> Option<usize> {
    let names: Vec<_> = columns.iter().map(|column| column.name.as_str()).collect();
    let near = names::nearest(&name.unraw().to_string(), &names)?;
    position(columns, near)
}

pub(super) fn position(columns: &[Column], name: &str) -> Option<usize> {
    columns.iter().position(|column| column.name == name)
}
