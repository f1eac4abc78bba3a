//! Which foreign key is the only one to its parent, and which the first.

use syn::punctuated::Punctuated;
use syn::{Ident, Path, PathSegment, Token};

use crate::model::ForeignKey;

/// Of several keys to one parent, Diesel can join by one only: by the one that
/// is left when the others say `join = false`.
pub(super) fn find(this: &Ident, keys: &mut [ForeignKey]) {
    // As declared: what is found for one key must not change another.
    let declared: Vec<_> = keys.iter().map(|key| Declared::new(key, this)).collect();
    for (position, key) in keys.iter_mut().enumerate() {
        let one = &declared[position];
        let is_left = |other: &Declared| one.joins && !other.joins;
        let others = (0..declared.len()).filter(|other| *other != position);
        let others = others.filter(|other| !is_left(&declared[*other]));
        let (by_this_path, others): (Vec<_>, Vec<_>) =
            others.partition(|other| declared[*other].path == one.path);
        let (less, beside): (Vec<_>, Vec<_>) = by_this_path
            .into_iter()
            .partition(|other| declared[*other].is_less_than(one));
        let is_called_so = |other: &usize| last(&declared[*other].path) == last(&one.path);
        let is_this = one.path.is_ident(this);
        key.less = less;
        key.rivals = others.into_iter().filter(is_called_so).collect();
        key.sole = beside.is_empty();
        key.join &= key.sole && !is_this;
        let before = || 0..position;
        let is_as_written = |other: usize| declared[other].path == one.path;
        key.first = !before().any(is_as_written);
        key.before = before().filter(is_called_so).collect();
        key.maybe_itself = !is_this && last(&one.path).is_some_and(|last| last == this);
    }
}

/// What is asked of a key beside others.
struct Declared {
    path: Path,
    joins: bool,
    columns: usize,
    to_the_primary_key: bool,
}

impl Declared {
    fn new(key: &ForeignKey, this: &Ident) -> Self {
        Self {
            path: plain(&key.model, this),
            joins: key.join,
            columns: key.columns.len(),
            to_the_primary_key: key.references.is_none(),
        }
    }

    /// Where `other` has as many columns as the primary key, this one has too few
    /// of them to reference it.
    fn is_less_than(&self, other: &Self) -> bool {
        self.to_the_primary_key && self.columns < other.columns
    }
}

fn last(path: &Path) -> Option<&Ident> {
    path.segments.last().map(|last| &last.ident)
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
