//! Diesel's derives beside the model's own. Those in the same `#[derive]`, and in
//! one before it, a macro does not see.

use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Path, Token};

use super::container::{Container, Derived};
use crate::errors::Errors;

/// Leaves to each derive of Diesel's its trait, and says that the model has it.
pub(super) fn read(attributes: &[Attribute], container: &mut Container, errors: &mut Errors) {
    let derives = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("derive"));
    let paths = derives.filter_map(|attribute| {
        let paths = Punctuated::<Path, Token![,]>::parse_terminated;
        attribute.parse_args_with(paths).ok()
    });
    for path in paths.flatten() {
        let Some(derived) = derived(&path) else {
            continue;
        };
        if container.skip.iter().any(|skip| skip.value == derived) {
            continue;
        }
        container.beside.push(derived);
        // Of a derive with options there is a message at the options.
        let mut others = container.others.iter();
        if others.any(|other| other.derived.contains(&derived)) {
            continue;
        }
        let name = derived.name();
        errors.at(
            path.span(),
            format!(
                "`Model` implements Diesel's `{name}` itself: remove it from the `derive`, or \
                 leave the trait to it with `#[model(skip({name}))]`"
            ),
        );
    }
}

fn derived(path: &Path) -> Option<Derived> {
    let last = &path.segments.last()?.ident;
    Derived::ALL
        .into_iter()
        .find(|derived| last == derived.name())
}
