//! Rules about foreign keys, as far as the child alone can break them.

use proc_macro2::Span;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Ident, Path};

use super::columns::{named, row_in_place_of_key};
use super::{actions, backrefs, sole_keys};
use crate::display::display;
use crate::errors::Errors;
use crate::model::{Column, ForeignKey};
use crate::names;
use crate::parse::Input;
use crate::parse::field::{FieldInput, FieldKind};
use crate::parse::foreign_key::{Action, ForeignKeyInput};
use crate::parse::relationship::RelationshipInput;
use crate::parse::values::Located;

/// A key with its columns found, wherever it was declared.
pub(super) struct Declared<'a> {
    pub(super) key: &'a ForeignKeyInput,
    /// Positions among the columns; at least one.
    pub(super) columns: Vec<usize>,
    /// All columns that it names are there.
    pub(super) complete: bool,
    /// The field that it stands on, if it is not on the struct.
    pub(super) field: Option<&'a FieldInput>,
    pub(super) relationship: Option<&'a RelationshipInput>,
}

impl Declared<'_> {
    /// The columns themselves.
    pub(super) fn parts<'c>(&self, columns: &'c [Column]) -> Vec<&'c Column> {
        let parts = self.columns.iter();
        parts.map(|position| &columns[*position]).collect()
    }

    /// Its columns are those that were meant, as far as it says itself.
    pub(super) fn is_read(&self) -> bool {
        let named = self.key.columns.as_ref().map(|named| named.value.len());
        let referenced = self.key.references.as_ref();
        let referenced = referenced.map(|referenced| referenced.value.len());
        self.complete && (referenced.is_none() || referenced == named)
    }
}

/// The foreign keys of the fields, and those of the struct.
pub(super) fn foreign_keys(
    input: &Input,
    columns: &[Column],
    primary_key: &[usize],
    uniques: &[Vec<usize>],
    errors: &mut Errors,
) -> Vec<ForeignKey> {
    let mut declared = on_fields(input, columns, errors);
    declared.extend(on_the_struct(input, columns, errors));
    backrefs::on_the_struct(input, columns, &mut declared, errors);
    let mut keys: Vec<ForeignKey> = Vec::new();
    for declared in &declared {
        let parts = declared.parts(columns);
        let key = declared.key;
        actions::actions(key, &parts, errors);
        actions::of_a_constraint(key, errors);
        references(declared, errors);
        let backref = backrefs::on_the_child(input, declared, &parts, errors);
        let Some(model) = model(input, declared, &parts, errors) else {
            continue;
        };
        let found = ForeignKey {
            columns: declared.columns.clone(),
            alias: names::numbered("Parent", keys.len(), model.span()),
            model,
            references: key.references.clone(),
            span: span(declared, &parts),
            on_delete: action(&key.on_delete),
            on_update: action(&key.on_update),
            name: key.name.as_ref().map(syn::LitStr::value),
            deferrable: key.deferrable.is_some() || key.initially_deferred.is_some(),
            initially_deferred: key.initially_deferred.is_some(),
            index: key.index,
            constraint: key.constraint,
            sole: true,
            rivals: Vec::new(),
            less: Vec::new(),
            first: true,
            before: Vec::new(),
            maybe_itself: false,
            join: key.join,
            unique: is_unique(&declared.columns, columns, primary_key, uniques),
            backref,
        };
        if keys.iter().any(|other| is_same(other, &found)) {
            errors.at(
                key.span,
                "this foreign key is there twice: remove one of the two",
            );
            continue;
        }
        keys.push(found);
    }
    sole_keys::find(&input.ident, &mut keys);
    keys
}

fn on_fields<'a>(input: &'a Input, columns: &[Column], errors: &mut Errors) -> Vec<Declared<'a>> {
    let mut declared = Vec::new();
    for field in &input.fields {
        if !matches!(field.kind, FieldKind::Column) {
            continue;
        }
        let Some(key) = &field.foreign_key else {
            backrefs::on_no_key(input, field, columns, errors);
            continue;
        };
        let position = columns
            .iter()
            .position(|column| column.field == field.ident);
        if let Some(position) = position {
            declared.push(Declared {
                key,
                columns: vec![position],
                complete: true,
                field: Some(field),
                relationship: field.relationship.as_ref(),
            });
        }
    }
    declared
}

fn on_the_struct<'a>(
    input: &'a Input,
    columns: &[Column],
    errors: &mut Errors,
) -> Vec<Declared<'a>> {
    let mut declared = Vec::new();
    for key in &input.container.foreign_keys {
        let Some(written) = &key.columns else {
            if !key.faulty {
                errors.at(
                    key.span,
                    "a foreign key on the struct names its columns: write \
                     `#[foreign_key(Parent, columns(tenant_id, parent_id))]`, or put it on the \
                     field that holds it",
                );
            }
            continue;
        };
        let mut found = Vec::new();
        for name in &written.value {
            match named(columns, name, errors) {
                Some(position) if found.contains(&position) => errors.at(
                    name.span(),
                    format!("`{name}` is in the foreign key twice: remove one of the two"),
                ),
                Some(position) => found.push(position),
                None => {}
            }
        }
        if !found.is_empty() {
            declared.push(Declared {
                key,
                complete: found.len() == written.value.len(),
                columns: found,
                field: None,
                relationship: None,
            });
        }
    }
    declared
}

/// The word that a message about the columns points at: of a field its type,
/// which is what would be changed.
fn span(declared: &Declared<'_>, parts: &[&Column]) -> Span {
    match (&declared.key.columns, parts.first()) {
        (Some(columns), _) => columns.span,
        (None, Some(column)) => column.ty.span(),
        (None, None) => declared.key.span,
    }
}

fn action(given: &Option<Located<Action>>) -> Action {
    given
        .as_ref()
        .map_or(Action::NoAction, |action| action.value)
}

/// The parent: written, or told by the field's name.
fn model(
    input: &Input,
    declared: &Declared<'_>,
    parts: &[&Column],
    errors: &mut Errors,
) -> Option<Path> {
    let key = declared.key;
    if key.model.is_some() || key.model_is_wrong {
        return key.model.clone();
    }
    let Some(field) = declared.field else {
        if !key.faulty {
            let columns = key.columns.iter().flat_map(|columns| &columns.value);
            let columns: Vec<_> = columns.cloned().collect();
            let (model, or) = probable(&input.ident, &columns);
            let list = names::separated(&columns);
            errors.at(
                key.span,
                format!(
                    "a foreign key on the struct names the model that it references: write \
                     `#[foreign_key({model}, columns({list}))]`{or}"
                ),
            );
            return syn::parse_str(&model).ok().filter(|_| or.is_empty());
        }
        return None;
    };
    let named = names::model_of_key(&field.ident).map(Path::from);
    if let Some(column) = parts.iter().find(|column| column.sql_type.is_unknown()) {
        // What is said of its type says the model, too, where the name does not.
        return named.or_else(|| Some(row_in_place_of_key(field, &column.inner)?.model));
    }
    if named.is_none() {
        errors.at(
            key.span,
            format!(
                "`{}` is not named after a model: write the model that it references, \
                 `#[foreign_key(Self)]` for `{}` itself",
                field.ident, input.ident
            ),
        );
    }
    named
}

/// The model that a key of these columns probably references, and what to say
/// if it is only an example.
pub(super) fn probable(this: &Ident, columns: &[Ident]) -> (String, String) {
    // A parent is most often a row of the same table.
    let named = columns.last().and_then(names::model_of_key);
    match named.filter(|model| model != "Parent") {
        Some(model) => (model.to_string(), String::new()),
        None => (
            String::from("Self"),
            format!(", with another model for `Self` if it does not reference `{this}` itself"),
        ),
    }
}

/// As many columns are referenced as the key has, each once.
fn references(declared: &Declared<'_>, errors: &mut Errors) {
    let Some(references) = &declared.key.references else {
        return;
    };
    for (position, name) in references.value.iter().enumerate() {
        if references.value[..position].contains(name) {
            errors.at(
                name.span(),
                format!("`{name}` is referenced twice: remove one of the two"),
            );
        }
    }
    let named = declared.key.columns.as_ref();
    let columns = named.map_or(1, |columns| columns.value.len());
    let referenced = references.value.len();
    if columns == referenced {
        return;
    }
    errors.at(
        references.span,
        if named.is_some() {
            format!(
                "the key has {}, and references {referenced}: write one referenced column for \
                 each column of the key, in the same order",
                counted(columns)
            )
        } else {
            on_one_field(declared, references)
        },
    );
}

/// What to write where a field references several columns: those of the key
/// probably have the same names, but for the last.
fn on_one_field(declared: &Declared<'_>, references: &Located<Vec<Ident>>) -> String {
    let referenced = references.value.len();
    let list = names::separated(&references.value);
    let mut columns = references.value.clone();
    columns.pop();
    let field = declared.field.map(|field| &field.ident);
    columns.extend(field.cloned());
    let model = declared.key.model.as_ref().map(display);
    let named = || field.and_then(names::model_of_key);
    let model = model.or_else(|| named().map(|model| model.to_string()));
    format!(
        "a key on a field has one column, and this references {referenced}: write \
         `#[foreign_key({}, columns({}), references({list}))]` on the struct",
        model.as_deref().unwrap_or("Self"),
        names::separated(&columns)
    )
}

fn counted(columns: usize) -> String {
    match columns {
        1 => String::from("1 column"),
        several => format!("{several} columns"),
    }
}

/// Whether all columns of a unique key are among those of the foreign key.
fn is_unique(
    key: &[usize],
    columns: &[Column],
    primary_key: &[usize],
    uniques: &[Vec<usize>],
) -> bool {
    let within =
        |unique: &[usize]| !unique.is_empty() && unique.iter().all(|column| key.contains(column));
    within(primary_key)
        || uniques.iter().any(|unique| within(unique))
        || key.iter().any(|column| columns[*column].unique)
}

/// Whether two keys say the same.
fn is_same(left: &ForeignKey, right: &ForeignKey) -> bool {
    let parent = |key: &ForeignKey| key.model.to_token_stream().to_string();
    let references = |key: &ForeignKey| {
        let references = key.references.iter().flat_map(|written| &written.value);
        references.map(IdentExt::unraw).collect::<Vec<_>>()
    };
    left.columns == right.columns
        && parent(left) == parent(right)
        && references(left) == references(right)
}
