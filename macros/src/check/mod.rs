//! Declarations to a model: the rules that one struct can break by itself.
//!
//! A rule that needs to know another model is checked by constants that the
//! expansion leaves to the compiler.

mod actions;
mod backrefs;
mod columns;
mod constraints;
mod keys;
mod primary_key;
mod relationships;
mod sole_keys;

use syn::ext::IdentExt;
use syn::punctuated::Pair;
use syn::spanned::Spanned;
use syn::{Ident, LitStr, Path, parse_quote};

use crate::display::display;
use crate::errors::Errors;
use crate::model::{Model, Table};
use crate::names;
use crate::parse::Input;
use crate::parse::container::{Container, Derived};

/// Checks a declaration. `None` where no table could be made from it.
pub(crate) fn check(input: &Input, errors: &mut Errors) -> Option<Model> {
    others_options(input, errors);
    if !columns::have_types(input, errors) {
        return None;
    }
    let table = table(input, errors);
    let table_name = match &table {
        Table::Generated { ident, .. } => Some(ident.unraw().to_string()),
        Table::Existing { .. } => None,
    };
    let mut columns = columns::columns(input, table_name.as_deref(), errors);
    let (primary_key, has_key) = primary_key::positions(input, &columns, errors);
    if columns.is_empty() {
        return None;
    }
    primary_key::without_null(&mut columns, &primary_key);
    if has_key {
        primary_key::auto(input, &mut columns, &primary_key, errors);
    }
    let (uniques, indexes) = constraints::over_several(input, &columns, errors);
    let foreign_keys = keys::foreign_keys(input, &columns, &primary_key, &uniques, errors);
    let relationships = relationships::on_the_parent(input, errors);
    let container = &input.container;
    let new = constraints::insertable(input, &columns, errors);
    Some(Model {
        krate: krate(container),
        ident: input.ident.clone(),
        vis: input.vis.clone(),
        table,
        marks: relationships::marks(input, &columns),
        columns,
        primary_key,
        primary_key_span: primary_key::span(input),
        has_key,
        uniques,
        indexes,
        checks: container.checks.iter().map(LitStr::value).collect(),
        foreign_keys,
        relationships,
        new,
        skip: skip(container),
        broken: !errors.is_empty(),
    })
}

/// The traits that the model does not implement.
fn skip(container: &Container) -> Vec<Derived> {
    let written = container.skip.iter().map(|skip| skip.value);
    written.chain(container.beside.iter().copied()).collect()
}

/// The path of the runtime crate.
pub(crate) fn krate(container: &Container) -> Path {
    container
        .krate
        .clone()
        .unwrap_or_else(|| parse_quote!(::diesel_cascade))
}

/// Options for derives of Diesel's own, whose traits the model implements.
fn others_options(input: &Input, errors: &mut Errors) {
    let skipped = |derived: &Derived| {
        let mut skip = input.container.skip.iter();
        skip.any(|skip| skip.value == *derived)
    };
    let of_fields = input.fields.iter().flat_map(|field| &field.others);
    for other in input.container.others.iter().chain(of_fields) {
        if let Some(derived) = other.derived.iter().find(|derived| !skipped(derived)) {
            errors.at(
                other.span,
                format!(
                    "`{}` is for Diesel's `{1}`, which `Model` implements itself: remove it, or \
                     leave the trait to Diesel's derive with `#[model(skip({1}))]`",
                    other.name,
                    derived.name()
                ),
            );
        }
    }
}

fn table(input: &Input, errors: &mut Errors) -> Table {
    let schema = input.container.schema.as_ref();
    let schema = schema.and_then(|schema| schema_name(schema, errors));
    let default = || names::table_name(&input.ident);
    let ident = match &input.container.table_name {
        Some(path) if path.segments.len() > 1 || path.leading_colon.is_some() => {
            let path = module_of(path, errors);
            let last = path.segments.last();
            if last.is_some_and(|last| !names::is_keyword(&last.ident)) {
                return Table::Existing { path, schema };
            }
            errors.at(
                path.span(),
                "expected the module of a `table!`: write `table_name = crate::schema::parent`",
            );
            default()
        }
        Some(path) => match path.get_ident().filter(|ident| !names::is_keyword(ident)) {
            Some(ident) => ident.clone(),
            None => {
                errors.at(path.span(), "expected a name: write `table_name = parent`");
                default()
            }
        },
        None => default(),
    };
    Table::Generated { ident, schema }
}

/// The module of an existing table, which Diesel calls by the `table` in it, too.
/// Of a table with the name `table` the module is `r#table`.
fn module_of(path: &Path, errors: &mut Errors) -> Path {
    let mut module = path.clone();
    let Some(table) = module.segments.pop().map(Pair::into_value) else {
        return module;
    };
    if table.ident != "table" || module.segments.is_empty() {
        return path.clone();
    }
    module.segments.pop_punct();
    // A name on its own would be that of a table to generate.
    if module.segments.len() == 1 && module.leading_colon.is_none() {
        module.segments.insert(0, parse_quote!(self));
    }
    errors.at(
        table.ident.span(),
        format!(
            "`table_name` is the module of a `table!`, without the `table` in it: write \
             `table_name = {}`",
            display(&module)
        ),
    );
    module
}

/// The name of a database schema: Diesel's `table!` takes identifiers only.
fn schema_name(written: &LitStr, errors: &mut Errors) -> Option<String> {
    let name = written.value();
    // What reads as an identifier may have blanks around it, or be a raw one.
    let is_plain = |ident: Ident| ident == name && !name.starts_with("r#");
    if written.parse().is_ok_and(is_plain) {
        return Some(name);
    }
    // Of an empty one that has been said.
    if name.trim().is_empty() {
        return None;
    }
    errors.at(
        written.span(),
        "a schema's name must be a plain identifier, as in Diesel's `table!`",
    );
    None
}
