//! Rules about the primary key, and what the database numbers of it.

use proc_macro2::Span;
use syn::Ident;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

use super::columns::{named, near, position};
use crate::display::display;
use crate::errors::Errors;
use crate::model::Column;
use crate::names;
use crate::parse::Input;
use crate::types::{self, SqlType};

/// The columns of the primary key: `#[diesel(primary_key(...))]`, or the field
/// `id`, or the column; and whether they can be one. Where there are none, they
/// are those that were probably meant, so that there can be a table.
pub(super) fn positions(
    input: &Input,
    columns: &[Column],
    errors: &mut Errors,
) -> (Vec<usize>, bool) {
    let before = errors.len();
    not_at_fields(input, errors);
    let key = written_key(input, columns, errors);
    let is_known = errors.len() == before && !key.is_empty();
    let sound = is_known && can_be_a_key(columns, &key, errors);
    let key = if key.is_empty() {
        probable(input, columns)
    } else {
        key
    };
    (key, sound)
}

fn written_key(input: &Input, columns: &[Column], errors: &mut Errors) -> Vec<usize> {
    let Some(names) = &input.container.primary_key else {
        let id = default(columns);
        let said = said_at_fields(input, columns);
        if said.len() > 1 || id.is_none() && !said.is_empty() {
            return said;
        }
        if id.is_none() {
            errors.at(input.ident.span(), no_primary_key(input, columns));
        }
        return id.into_iter().collect();
    };
    let mut key = Vec::new();
    for name in names {
        match named(columns, name, errors) {
            Some(position) if key.contains(&position) => errors.at(
                name.span(),
                format!("`{name}` is in the primary key twice: remove one of the two"),
            ),
            Some(position) => key.push(position),
            None => key.extend(near(columns, name).filter(|near| !key.contains(near))),
        }
    }
    key
}

/// What other libraries say at fields, the struct says here.
fn not_at_fields(input: &Input, errors: &mut Errors) {
    let said = || {
        input
            .fields
            .iter()
            .filter(|field| field.primary_key.is_some())
    };
    let Some((first, word)) = said().find_map(|field| Some((field, field.primary_key.as_ref()?)))
    else {
        return;
    };
    let message = if input.container.primary_key.is_some() {
        format!("the struct says what its primary key is: remove `{word}`")
    } else if said().count() == 1 && first.ident == "id" {
        format!("a field `id` is the primary key without a word of it: remove `{word}`")
    } else {
        let fields: Vec<_> = said().map(|field| field.ident.clone()).collect();
        format!(
            "the struct says what its primary key is: write `#[diesel(primary_key({}))]` on it, \
             and remove `{word}` here",
            names::separated(&fields)
        )
    };
    errors.at(word.span(), message);
}

/// The fields that say it themselves, as has been refused.
fn said_at_fields(input: &Input, columns: &[Column]) -> Vec<usize> {
    let is_one = |column: &Column| {
        let mut fields = input.fields.iter();
        fields.any(|field| field.primary_key.is_some() && field.ident == column.field)
    };
    (0..columns.len())
        .filter(|position| is_one(&columns[*position]))
        .collect()
}

/// The field `id`, or the column.
fn default(columns: &[Column]) -> Option<usize> {
    let mut fields = columns.iter();
    let id = fields.position(|column| column.field.unraw() == "id");
    id.or_else(|| position(columns, "id"))
}

fn no_primary_key(input: &Input, columns: &[Column]) -> String {
    if columns.is_empty() {
        return String::from("there is no primary key: write `id: i32`, or columns of your own");
    }
    let mut names = probable(input, columns);
    if names.is_empty() {
        names.push(0);
    }
    let names = names
        .iter()
        .map(|position| columns[*position].name.as_str());
    let names = names.collect::<Vec<_>>().join(", ");
    let table = input.container.table_name.as_ref();
    match table.filter(|table| table.segments.len() > 1) {
        Some(table) => format!(
            "there is no primary key: name the columns in the parentheses of the `table!`, as in \
             `#[diesel(table_name = {}, primary_key({names}))]`",
            display(table)
        ),
        None => format!(
            "there is no primary key: name a field `id`, or name the key with \
             `#[diesel(primary_key({names}))]`"
        ),
    }
}

/// What could be the primary key: `id`, or what the database numbers; the keys
/// of a link table; or a column that is named after the model.
fn probable(input: &Input, columns: &[Column]) -> Vec<usize> {
    let auto = columns.iter().position(|column| column.auto);
    if let Some(one) = default(columns).or(auto) {
        return vec![one];
    }
    let is_key = |column: &Column| {
        let mut fields = input
            .fields
            .iter()
            .filter(|field| field.foreign_key.is_some());
        fields.any(|field| field.ident == column.field)
    };
    let keys: Vec<_> = (0..columns.len())
        .filter(|position| is_key(&columns[*position]) && !columns[*position].nullable)
        .collect();
    if keys.len() > 1 {
        return keys;
    }
    let named_after = names::key_of_model(&input.ident);
    let mut names = columns.iter().map(|column| column.field.unraw());
    let named_after = named_after.and_then(|name| names.position(|column| column == name));
    named_after.into_iter().collect()
}

/// The columns of the key as they are written, or else the model.
pub(super) fn span(input: &Input) -> Span {
    let written = input.container.primary_key.as_ref();
    let first = written.and_then(|columns| columns.first());
    first.map_or_else(|| input.ident.span(), Ident::span)
}

fn can_be_a_key(columns: &[Column], key: &[usize], errors: &mut Errors) -> bool {
    let mut sound = true;
    for column in key.iter().map(|position| &columns[*position]) {
        sound &= !column.nullable && !column.sql_type.is_unknown();
        if types::is_float(&column.inner) {
            sound = false;
            errors.at(
                column.ty.span(),
                format!(
                    "a primary key is compared for equality, and `{}` cannot be: write `i32`, \
                     `i64` or `String`",
                    display(&column.inner)
                ),
            );
        }
        if column.nullable {
            errors.at(
                column.field.span(),
                format!(
                    "a primary key cannot be NULL: write `{}: {}`",
                    column.field,
                    display(&column.inner)
                ),
            );
        }
    }
    sound
}

/// Makes a table possible where the key could be NULL, as has been said: its
/// columns are as if their types were not known.
pub(super) fn without_null(columns: &mut [Column], key: &[usize]) {
    for position in key {
        let column = &mut columns[*position];
        if column.nullable {
            column.nullable = false;
            column.inner = column.ty.clone();
            column.sql_type = SqlType::Unknown;
        }
    }
}

/// The database numbers the whole primary key, or nothing. What is not of the key, a
/// program inserts.
pub(super) fn auto(input: &Input, columns: &mut [Column], key: &[usize], errors: &mut Errors) {
    for field in &input.fields {
        let Some(span) = field.column.auto else {
            continue;
        };
        let Some(position) = columns
            .iter()
            .position(|column| column.field == field.ident)
        else {
            continue;
        };
        let column = &mut columns[position];
        column.auto = key.contains(&position);
        if !types::is_integer(&column.inner) {
            errors.at(
                span,
                format!(
                    "the database numbers integers only, and `{}` is `{}`: write `i32` or `i64`, \
                     or a `default`",
                    column.field,
                    display(&column.inner)
                ),
            );
        } else if key != [position] {
            errors.at(
                span,
                format!(
                    "the database numbers primary keys of one column only: make `{}` the primary \
                     key, or give it a `default`",
                    column.field
                ),
            );
        } else if column.default.is_some() {
            errors.at(
                span,
                "`auto` and `default` exclude each other: remove one of the two",
            );
        }
    }
}
