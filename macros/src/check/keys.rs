//! Rules about foreign keys, as far as the child alone can break them.

use syn::spanned::Spanned;
use syn::{Ident, Path};

use super::relationships;
use crate::errors::Errors;
use crate::model::{Column, ForeignKey};
use crate::names;
use crate::parse::Input;
use crate::parse::field::{FieldInput, FieldKind};
use crate::parse::foreign_key::{Action, ForeignKeyInput};
use crate::types;

/// The foreign keys of the fields.
pub(super) fn foreign_keys(
    input: &Input,
    columns: &[Column],
    primary_key: &[usize],
    uniques: &[Vec<usize>],
    errors: &mut Errors,
) -> Vec<ForeignKey> {
    let mut keys = Vec::new();
    for field in &input.fields {
        if !matches!(field.kind, FieldKind::Column) {
            continue;
        }
        let Some(key) = &field.foreign_key else {
            relationships::on_no_key(field, errors);
            continue;
        };
        let Some(position) = columns
            .iter()
            .position(|column| column.field == field.ident)
        else {
            continue;
        };
        let unique = columns[position].unique
            || primary_key == [position]
            || uniques.iter().any(|unique| unique == &[position]);
        let column = &columns[position];
        actions(key, column, errors);
        of_a_constraint(key, errors);
        let backref = relationships::on_the_child(field, key, column, errors);
        let model = model(field, key, errors);
        if let Some(model) = model.filter(|_| !column.sql_type.is_unknown()) {
            keys.push(ForeignKey {
                column: position,
                alias: names::numbered("Parent", keys.len(), model.span()),
                model,
                on_delete: action(&key.on_delete),
                on_update: action(&key.on_update),
                name: key.name.as_ref().map(syn::LitStr::value),
                deferrable: key.deferrable.is_some() || key.initially_deferred.is_some(),
                initially_deferred: key.initially_deferred.is_some(),
                index: key.index,
                constraint: key.constraint,
                sole: true,
                join: key.join,
                unique,
                backref,
            });
        }
    }
    find_sole_keys(&input.ident, &mut keys);
    keys
}

fn action(given: &Option<crate::parse::values::Located<Action>>) -> Action {
    given
        .as_ref()
        .map_or(Action::NoAction, |action| action.value)
}

/// The parent: written, or told by the field's name.
fn model(field: &FieldInput, key: &ForeignKeyInput, errors: &mut Errors) -> Option<Path> {
    if let Some(model) = &key.model {
        return Some(model.clone());
    }
    let named = names::model_of_key(&field.ident);
    if named.is_none() {
        errors.at(
            key.span,
            format!(
                "`{}` is not named after a model: write the model, `#[foreign_key(Parent)]`",
                field.ident
            ),
        );
    }
    named.map(Path::from)
}

/// `SET NULL` needs a column that can be NULL, `SET DEFAULT` one with a default.
fn actions(key: &ForeignKeyInput, column: &Column, errors: &mut Errors) {
    let given = [("on_delete", &key.on_delete), ("on_update", &key.on_update)];
    for (option, action) in given {
        let Some(action) = action else { continue };
        match action.value {
            Action::SetNull if !column.nullable => errors.at(
                action.span,
                format!(
                    "`{option} = \"set_null\"` needs a column that can be NULL: write `{}: \
                     Option<{}>`, or another action",
                    column.field,
                    types::display(&column.ty)
                ),
            ),
            Action::SetDefault if column.default.is_none() => errors.at(
                action.span,
                format!(
                    "`{option} = \"set_default\"` needs a default: add `#[column(default = \
                     \"...\")]` to `{}`, or write another action",
                    column.field
                ),
            ),
            _ => {}
        }
    }
}

/// What only a constraint has.
fn of_a_constraint(key: &ForeignKeyInput, errors: &mut Errors) {
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

/// Of several keys to one parent, Diesel can join by one only: by the one that
/// is left when the others say `join = false`.
fn find_sole_keys(this: &Ident, keys: &mut [ForeignKey]) {
    let parent = |key: &ForeignKey| key.model.segments.last().map(|last| last.ident.clone());
    // As declared: what is found for one key must not change another.
    let joins: Vec<bool> = keys.iter().map(|key| key.join).collect();
    for position in 0..keys.len() {
        let name = parent(&keys[position]);
        let siblings = || {
            keys.iter()
                .enumerate()
                .filter(|(other, key)| *other != position && parent(key) == name)
                .map(|(other, _)| joins[other])
        };
        let sole = siblings().next().is_none() || (joins[position] && siblings().all(|join| !join));
        let to_itself = name.is_some_and(|name| name == *this || name == "Self");
        keys[position].sole = sole;
        keys[position].join &= sole && !to_itself;
    }
}
