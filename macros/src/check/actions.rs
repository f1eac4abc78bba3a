//! Rules about the referential actions of a foreign key, and about what only a
//! constraint has.

use crate::display::display;
use crate::errors::Errors;
use crate::model::Column;
use crate::parse::foreign_key::{Action, ForeignKeyInput};
use crate::parse::options::listed;
use crate::types;

/// `SET NULL` needs columns that can be NULL, `SET DEFAULT` ones with a
/// default: SQL sets all columns of a key.
pub(super) fn actions(key: &ForeignKeyInput, parts: &[&Column], errors: &mut Errors) {
    let given = [("on_delete", &key.on_delete), ("on_update", &key.on_update)];
    for (option, action) in given {
        let Some(action) = action else { continue };
        let message = match action.value {
            Action::SetNull => not_nullable(option, parts),
            Action::SetDefault => without_default(option, parts),
            _ => None,
        };
        if let Some(message) = message {
            errors.at(action.span, message);
        }
    }
}

fn not_nullable(option: &str, parts: &[&Column]) -> Option<String> {
    let wrong = names_of(parts, |column| !column.nullable)?;
    Some(match parts {
        [column] => format!(
            "`{option} = \"set_null\"` needs a column that can be NULL: write `{}: Option<{}>`, \
             or another action",
            column.field,
            display(&column.ty)
        ),
        _ => {
            let instead = if parts.iter().any(|column| column.nullable) {
                "; a relationship without an option sets only those to NULL that can be"
            } else {
                ""
            };
            format!(
                "`{option} = \"set_null\"` sets all columns of the key to NULL, and {wrong} \
                 cannot be NULL: write another action{instead}"
            )
        }
    })
}

fn without_default(option: &str, parts: &[&Column]) -> Option<String> {
    let wrong = names_of(parts, |column| column.default.is_none())?;
    Some(match parts {
        [column] => format!(
            "`{option} = \"set_default\"` needs a default: add `#[column(default = \"{}\")]` to \
             `{}`, or write another action",
            default_of(column),
            column.field
        ),
        [column, ..] => format!(
            "`{option} = \"set_default\"` sets all columns of the key to their defaults: add \
             `#[column(default = \"{}\")]` to {wrong}, or write another action",
            default_of(column)
        ),
        [] => return None,
    })
}

/// A default that the column can have.
fn default_of(column: &Column) -> &'static str {
    if types::is_integer(&column.inner) {
        "0"
    } else {
        "''"
    }
}

/// The columns that are wrong, for a message; `None` where none is.
fn names_of(parts: &[&Column], wrong: impl Fn(&Column) -> bool) -> Option<String> {
    let wrong = parts.iter().filter(|column| wrong(column));
    let names: Vec<_> = wrong.map(|column| column.field.to_string()).collect();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    (!names.is_empty()).then(|| listed(&names))
}

/// What only a constraint has.
pub(super) fn of_a_constraint(key: &ForeignKeyInput, errors: &mut Errors) {
    if key.constraint {
        return;
    }
    let given = [
        (key.deferrable, "deferrable"),
        (key.initially_deferred, "initially_deferred"),
        (key.name.as_ref().map(syn::LitStr::span), "name"),
    ];
    for (span, option) in given {
        if let Some(span) = span {
            errors.at(
                span,
                format!(
                    "with `constraint = false` there is no constraint that `{option}` could be \
                     about: remove it"
                ),
            );
        }
    }
}
