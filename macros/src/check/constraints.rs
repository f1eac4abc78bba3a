//! Constraints over several columns, and the insertable struct.

use syn::Ident;
use syn::ext::IdentExt;

use super::columns::named;
use crate::errors::Errors;
use crate::model::Column;
use crate::names::separated;
use crate::parse::Input;

/// The columns of `#[model(unique(...))]` and `#[model(index(...))]`.
pub(super) fn over_several(
    input: &Input,
    columns: &[Column],
    errors: &mut Errors,
) -> (Vec<Vec<usize>>, Vec<Vec<usize>>) {
    let container = &input.container;
    let uniques = lists(&container.uniques, columns, errors);
    let indexes = lists(&container.indexes, columns, errors);
    (uniques, indexes)
}

/// Lists of columns: none has a column twice, and none is there twice.
fn lists(written: &[Vec<Ident>], columns: &[Column], errors: &mut Errors) -> Vec<Vec<usize>> {
    let mut lists: Vec<Vec<usize>> = Vec::new();
    for names in written {
        let mut list = Vec::new();
        for name in names {
            match named(columns, name, errors) {
                Some(position) if list.contains(&position) => errors.at(
                    name.span(),
                    format!("`{name}` is in the list twice: remove one of the two"),
                ),
                Some(position) => list.push(position),
                None => {}
            }
        }
        let is_there = list.len() == names.len() && lists.contains(&list);
        match names.first().filter(|_| is_there) {
            Some(first) => errors.at(
                first.span(),
                format!(
                    "`({})` is there twice: remove one of the two",
                    separated(names)
                ),
            ),
            None => lists.push(list),
        }
    }
    lists
}

/// The struct of `#[model(new = NewParent)]`, if there is something to insert.
pub(super) fn insertable(input: &Input, columns: &[Column], errors: &mut Errors) -> Option<Ident> {
    let new = input.container.new.as_ref()?;
    if *new == input.ident {
        let name = format!("New{}", input.ident.unraw());
        errors.at(
            new.span(),
            format!("the struct to insert needs a name of its own: write `new = {name}`"),
        );
        return Some(Ident::new(&name, new.span()));
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
