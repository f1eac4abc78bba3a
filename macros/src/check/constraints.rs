//! Constraints over several columns, and the insertable struct.

use syn::Ident;

use super::columns::named;
use crate::errors::Errors;
use crate::model::Column;
use crate::parse::Input;

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

/// The struct of `#[model(new = NewParent)]`, if there is something to insert.
pub(super) fn insertable(input: &Input, columns: &[Column], errors: &mut Errors) -> Option<Ident> {
    let new = input.container.new.as_ref()?;
    if *new == input.ident {
        errors.at(
            new.span(),
            format!(
                "the struct to insert needs a name of its own: write `new = New{}`",
                input.ident
            ),
        );
        return None;
    }
    let numbered = columns.iter().filter(|column| column.auto).count();
    // Of several that the database numbers, all but one are said to be wrong.
    if numbered == columns.len() && numbered == 1 {
        errors.at(
            new.span(),
            "there is nothing to insert: every column is `auto`",
        );
        return None;
    }
    Some(new.clone())
}
