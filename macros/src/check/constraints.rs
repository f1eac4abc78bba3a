//! Constraints over several columns, and the insertable struct.

use syn::Ident;

use super::columns::named;
use crate::errors::Errors;
use crate::model::Column;
use crate::parse::Input;
use crate::parse::container::Container;

/// The columns of `#[model(unique(...))]` and `#[model(index(...))]`.
pub(super) fn over_several(
    input: &Input,
    columns: &[Column],
    errors: &mut Errors,
) -> (Vec<Vec<usize>>, Vec<Vec<usize>>) {
    let container = &input.container;
    let mut resolve = |lists: &[Vec<Ident>]| {
        lists
            .iter()
            .map(|names| {
                names
                    .iter()
                    .filter_map(|name| named(columns, name, errors))
                    .collect()
            })
            .collect()
    };
    (resolve(&container.uniques), resolve(&container.indexes))
}

/// `#[model(new = NewParent)]` needs something to insert.
pub(super) fn insertable(container: &Container, columns: &[Column], errors: &mut Errors) {
    if let Some(new) = &container.new {
        if columns.iter().all(|column| column.auto) {
            errors.at(
                new.span(),
                "there is nothing to insert: every column is `auto`",
            );
        }
    }
}
