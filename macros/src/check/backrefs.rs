//! Rules about relationships on the child's foreign key.

use proc_macro2::Span;
use syn::Type;

use super::columns::named as named_column;
use super::keys::{Declared, probable};
use super::relationships::policy;
use crate::display::display;
use crate::errors::Errors;
use crate::model::{Column, Policy};
use crate::names;
use crate::parse::Input;
use crate::parse::field::{FieldInput, FieldKind};
use crate::parse::foreign_key::{Action, ForeignKeyInput};
use crate::parse::options::listed;

/// Of the relationships on the struct, each belongs to a key there.
pub(super) fn on_the_struct<'a>(
    input: &'a Input,
    columns: &[Column],
    keys: &mut [Declared<'a>],
    errors: &mut Errors,
) {
    for given in &input.container.relationships {
        let Some(named) = &given.foreign_key else {
            if !given.faulty {
                errors.at(given.span, without_a_key(input, columns, keys));
            }
            continue;
        };
        let before = errors.len();
        let mut found = Vec::new();
        for name in &named.value {
            found.extend(named_column(columns, name, errors));
        }
        if errors.len() > before {
            continue;
        }
        let candidates = candidates(&found, keys);
        let Some(key) = the_only(&candidates, keys) else {
            // A key that could not be read may be the one that is meant.
            if keys_are_read(input, keys) {
                let message = not_one(input, &found, &candidates, columns, keys);
                errors.at(named.span, message);
            }
            continue;
        };
        if keys[key].relationship.is_some() {
            errors.at(
                named.span,
                "the foreign key has a relationship already: remove one of the two",
            );
        }
        keys[key].relationship = Some(given);
    }
}

fn keys_are_read(input: &Input, keys: &[Declared<'_>]) -> bool {
    let of_the_struct = keys
        .iter()
        .filter(|key| key.field.is_none() && key.is_read());
    of_the_struct.count() == input.container.foreign_keys.len()
}

/// The positions of the keys of the struct that have just these columns, or
/// else of those that have them among others.
fn candidates(named: &[usize], keys: &[Declared<'_>]) -> Vec<usize> {
    let with = |exact: bool| -> Vec<usize> {
        let has = |key: &Declared<'_>| {
            key.field.is_none()
                && named.iter().all(|column| key.columns.contains(column))
                && (!exact || key.columns.len() == named.len())
        };
        (0..keys.len()).filter(|key| has(&keys[*key])).collect()
    };
    let exact = with(true);
    if exact.is_empty() { with(false) } else { exact }
}

/// The key, where there is one. Of one that is there twice that is said there.
fn the_only(candidates: &[usize], keys: &[Declared<'_>]) -> Option<usize> {
    let (first, others) = candidates.split_first()?;
    let says_the_same = |other: &usize| {
        keys[*other].columns == keys[*first].columns
            && keys[*other].key.model == keys[*first].key.model
    };
    others.iter().all(says_the_same).then_some(*first)
}

/// No key of the struct, or several, have the columns that are named.
fn not_one(
    input: &Input,
    named: &[usize],
    candidates: &[usize],
    columns: &[Column],
    keys: &[Declared<'_>],
) -> String {
    let names_of = |positions: &[usize]| -> Vec<String> {
        let names = positions.iter().map(|column| columns[*column].name.clone());
        names.collect()
    };
    let names = names_of(named);
    if let Some(first) = candidates.first() {
        if keys[*first].columns.len() == named.len() {
            return format!(
                "several foreign keys on the struct have just {}: declare the relationship on the \
                 parent that is meant, with a field of the type `HasMany<{}>`",
                listed(&names.iter().map(String::as_str).collect::<Vec<_>>()),
                input.ident
            );
        }
        return format!(
            "several foreign keys on the struct have {}: name all columns of one, \
             `foreign_key({})`",
            listed(&names.iter().map(String::as_str).collect::<Vec<_>>()),
            names_of(&keys[*first].columns).join(", ")
        );
    }
    let key = names::key(&names);
    let is_on_a_field = |key: &Declared<'_>| key.field.is_some() && key.columns == named;
    if keys.iter().any(is_on_a_field) {
        return format!(
            "the foreign key `{key}` is on its field: write `#[relationship(...)]` there"
        );
    }
    let idents: Vec<_> = named
        .iter()
        .map(|column| columns[*column].ident.clone())
        .collect();
    let (model, or) = probable(&input.ident, &idents);
    format!(
        "there is no foreign key `{key}` on the struct: add `#[foreign_key({model}, \
         columns({}))]`{or}",
        names.join(", ")
    )
}

/// A relationship on the struct of which nothing says of which key it is.
fn without_a_key(input: &Input, columns: &[Column], keys: &[Declared<'_>]) -> String {
    let says = "a relationship on the struct names its foreign key";
    let mut on_the_struct = keys.iter().filter(|key| key.field.is_none());
    if let Some(key) = on_the_struct.next() {
        let names = key
            .columns
            .iter()
            .map(|column| columns[*column].name.clone());
        let names: Vec<_> = names.collect();
        return format!("{says}: add `foreign_key({})`", names.join(", "));
    }
    if let Some(field) = keys.iter().find_map(|key| key.field) {
        return format!(
            "{says}, and there is none: move it to the key `{}`",
            field.ident
        );
    }
    let (model, _) = probable(&input.ident, &[]);
    format!(
        "{says}, and there is none: add `#[foreign_key({model}, columns(tenant_id, parent_id))]`"
    )
}

/// The relationship that the child declares on its foreign key.
pub(super) fn on_the_child(
    input: &Input,
    declared: &Declared<'_>,
    parts: &[&Column],
    errors: &mut Errors,
) -> Option<(String, Policy)> {
    let given = declared.relationship?;
    if let Some(secondary) = &given.secondary {
        errors.at(
            secondary.span,
            "`secondary` belongs on a field of the type `ManyToMany`: a foreign key is no link \
             table, so remove it",
        );
    }
    if let Some(key) = given
        .foreign_key
        .as_ref()
        .filter(|_| declared.field.is_some())
    {
        errors.at(
            key.span,
            "`foreign_key` belongs on the parent's `HasMany`: this field is the key itself, so \
             remove it",
        );
    }
    let (policy, span) = policy(Some(given), given.span, errors);
    if !given.faulty && !declared.key.faulty && declared.complete {
        policy_fits_key(policy, span, declared.key, parts, errors);
    }
    let Some(backref) = &given.backref else {
        if given.faulty {
            return None;
        }
        errors.at(given.span, without_a_name(input, declared));
        return None;
    };
    if is_to_itself(input, declared) {
        let mut fields = input.fields.iter();
        if let Some(field) = fields.find(|field| field.ident == *backref) {
            errors.at(
                backref.span(),
                format!(
                    "`{}` has a field `{}` already: give the relationship another name",
                    input.ident, field.ident
                ),
            );
        }
    }
    Some((backref.to_string(), policy))
}

fn is_to_itself(input: &Input, declared: &Declared<'_>) -> bool {
    let model = declared.key.model.as_ref();
    model.is_some_and(|model| model.is_ident(&input.ident))
}

/// A relationship on a key that does not say what the parent calls it.
fn without_a_name(input: &Input, declared: &Declared<'_>) -> String {
    // Of a key to the model itself both sides are here.
    let children = input.fields.iter().find(|field| match &field.kind {
        FieldKind::Mark(_, child) => {
            is_to_itself(input, declared)
                && matches!(&**child, Type::Path(child) if child.path.is_ident(&input.ident))
        }
        _ => false,
    });
    if let Some(children) = children {
        return format!(
            "the relationship of this key is `{}`: write the attribute there",
            children.ident
        );
    }
    // Children are several: `Child` has a table `child` as often as `children`.
    let table = input.container.table_name.as_ref();
    let table = table.and_then(|table| Some(table.segments.last()?.ident.clone()));
    let table = table.filter(names::is_plural);
    format!(
        "a relationship on a foreign key names the parent's side: add `backref = {}`, or move the \
         options to the parent's `HasMany<{}>` if it has one",
        table.unwrap_or_else(|| names::table_name(&input.ident)),
        input.ident
    )
}

/// A relationship on a field that is neither a mark nor a foreign key.
pub(super) fn on_no_key(
    input: &Input,
    field: &FieldInput,
    columns: &[Column],
    errors: &mut Errors,
) {
    let Some(given) = &field.relationship else {
        return;
    };
    // A type that is not known was meant for one of a relationship.
    let is_column = |column: &&Column| column.field == field.ident;
    if columns
        .iter()
        .find(is_column)
        .is_some_and(|column| column.sql_type.is_unknown())
    {
        return;
    }
    let column = field.column_name.as_ref().unwrap_or(&field.ident);
    let mut keys = input.container.foreign_keys.iter();
    let on_the_struct = keys.find_map(|key| {
        let columns = &key.columns.as_ref()?.value;
        columns.contains(column).then_some(columns)
    });
    errors.at(
        given.span,
        if let Some(columns) = on_the_struct {
            let children = names::table_name(&input.ident);
            format!(
                "the foreign key of `{column}` is on the struct: write the relationship there, \
                 `#[relationship(foreign_key({}), backref = {})]`",
                names::separated(columns),
                given.backref.as_ref().unwrap_or(&children)
            )
        } else {
            let key = match names::model_of_key(&field.ident) {
                Some(model) => format!("`#[foreign_key]` to it, for a key to `{model}`"),
                None => {
                    let (model, or) = probable(&input.ident, &[]);
                    format!("`#[foreign_key({model})]` to it{or}")
                }
            };
            format!(
                "`{}` is a plain column: add {key}, or declare the relationship on the parent \
                 with a field of type `HasMany<{}>`",
                field.ident, input.ident
            )
        },
    );
}

/// The rules between a relationship's options and its key, where both stand on
/// the child. Those of a relationship on the parent are in the runtime crate's
/// `check::relationship`, in the same words.
fn policy_fits_key(
    policy: Policy,
    span: Span,
    key: &ForeignKeyInput,
    parts: &[&Column],
    errors: &mut Errors,
) {
    let names: Vec<_> = parts.iter().map(|part| part.field.to_string()).collect();
    let field = names::key(&names);
    let action = key.on_delete.as_ref().map(|action| action.value);
    let set_null = if parts.iter().all(|part| part.nullable) {
        ", or `on_delete = \"set_null\"` to have it set the key to NULL"
    } else {
        ""
    };
    let message = match policy {
        Policy::Nullify if action == Some(Action::Cascade) => format!(
            "deleting a parent would set `{field}` to NULL before the database can cascade: add \
             `passive_deletes` to trust the database, or `cascade = \"all, delete\"` to delete \
             the children"
        ),
        Policy::Nullify if parts.iter().all(|part| !part.nullable) => {
            let (is_not, instead) = match parts {
                [column] => (
                    "it is not an `Option`",
                    format!("write `{field}: Option<{}>`", display(&column.ty)),
                ),
                _ => (
                    "none of its columns is an `Option`",
                    String::from("make one of them an `Option`"),
                ),
            };
            format!(
                "deleting a parent would set `{field}` to NULL, and {is_not}: {instead}, or \
                 `cascade = \"all, delete\"` to delete the children, or `passive_deletes` with \
                 `on_delete = \"cascade\"` to have the database delete them"
            )
        }
        Policy::Trust | Policy::TrustCascade if !key.constraint => format!(
            "the database does not know the key `{field}`, which has `constraint = false`, and \
             would do nothing: write `cascade = \"all, delete\"`, or `passive_deletes = \"all\"` \
             if nothing shall be done"
        ),
        Policy::Trust
            if !matches!(
                action,
                Some(Action::Cascade | Action::SetNull | Action::SetDefault)
            ) =>
        {
            format!(
                "the database would do nothing to the children: add `on_delete = \"cascade\"` to \
                 the key `{field}` to have it delete them{set_null}, or write `passive_deletes = \
                 \"all\"` if nothing shall be done"
            )
        }
        Policy::TrustCascade if action != Some(Action::Cascade) => format!(
            "the database would not delete the children: add `on_delete = \"cascade\"` to the \
             key `{field}`, or remove `passive_deletes` to have them deleted by the program"
        ),
        _ => return,
    };
    errors.at(span, message);
}
