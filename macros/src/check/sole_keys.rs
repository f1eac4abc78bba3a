//! Which foreign key is the only one to its parent.

use syn::punctuated::Punctuated;
use syn::{Ident, Path, PathSegment, Token};

use crate::model::ForeignKey;

/// Of several keys to one parent, Diesel can join by one only: by the one that
/// is left when the others say `join = false`.
pub(super) fn find(this: &Ident, keys: &mut [ForeignKey]) {
    // As declared: what is found for one key must not change another.
    let joins: Vec<bool> = keys.iter().map(|key| key.join).collect();
    let paths: Vec<Path> = keys.iter().map(|key| plain(&key.model, this)).collect();
    let last = |path: &Path| path.segments.last().map(|last| last.ident.clone());
    for (position, key) in keys.iter_mut().enumerate() {
        let path = &paths[position];
        let is_left = |other: usize| joins[position] && !joins[other];
        let others = || (0..paths.len()).filter(|other| *other != position && !is_left(*other));
        let sole = others().all(|other| paths[other] != *path);
        let by_another_path = others().filter(|other| last(&paths[*other]) == last(path));
        key.rivals = by_another_path.collect();
        key.sole = sole;
        let is_this = path.is_ident(this);
        key.join &= sole && !is_this;
        key.maybe_itself = !is_this && last(path).is_some_and(|last| last == *this);
    }
}

/// The path as one that means the same always has it.
fn plain(path: &Path, this: &Ident) -> Path {
    let is_self = |name: &Ident| name == "self" || name == "Self";
    let mut segments = path.segments.iter();
    match segments.next() {
        Some(first) if is_self(&first.ident) && path.leading_colon.is_none() => {
            let rest: Punctuated<PathSegment, Token![::]> = segments.cloned().collect();
            match rest.is_empty() {
                true => this.clone().into(),
                false => Path {
                    leading_colon: None,
                    segments: rest,
                },
            }
        }
        _ => path.clone(),
    }
}
