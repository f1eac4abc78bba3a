//! The marks of relationships: fields that are no columns.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// What stands where a mark names no model: the derive says so, and rustc does
/// not say it once more.
#[doc(hidden)]
pub struct Unnamed;

macro_rules! mark {
    ($(#[$docs:meta])* $name:ident<$($param:ident),+>) => {
        $(#[$docs])*
        pub struct $name<$($param = Unnamed),+>(PhantomData<fn() -> ($($param,)+)>);

        impl<C> $name<C> {
            /// The mark.
            pub const fn new() -> Self {
                Self(PhantomData)
            }
        }

        // Derived impls would ask the same of `C`.
        impl<$($param),+> Default for $name<$($param),+> {
            fn default() -> Self {
                Self(PhantomData)
            }
        }

        impl<$($param),+> fmt::Debug for $name<$($param),+> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($name))
            }
        }

        impl<$($param),+> Clone for $name<$($param),+> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<$($param),+> Copy for $name<$($param),+> {}

        impl<$($param),+> PartialEq for $name<$($param),+> {
            fn eq(&self, _: &Self) -> bool {
                true
            }
        }

        impl<$($param),+> Eq for $name<$($param),+> {}

        impl<$($param),+> PartialOrd for $name<$($param),+> {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl<$($param),+> Ord for $name<$($param),+> {
            fn cmp(&self, _: &Self) -> Ordering {
                Ordering::Equal
            }
        }

        impl<$($param),+> Hash for $name<$($param),+> {
            fn hash<H: Hasher>(&self, _: &mut H) {}
        }
    };
}

mark! {
    /// A field that declares: rows of the model `C` have a foreign key to this
    /// model. It takes no space, is no column and loads nothing; whatever `C`
    /// is, it has `Default`, `Debug`, `Clone`, `Copy`, `PartialEq` and their
    /// like.
    ///
    /// With serde, write `#[serde(skip)]` on it.
    ///
    /// What a delete does to the children is said by
    /// [`#[relationship(...)]`](derive@crate::Model#relationship) on the field.
    ///
    /// ```
    /// use diesel_cascade::HasMany;
    ///
    /// struct Child;
    /// let children: HasMany<Child> = HasMany::default();
    /// assert_eq!(std::mem::size_of_val(&children), 0);
    /// ```
    HasMany<C>
}

mark! {
    /// As [`HasMany`], where at most one row of `C` can point here: the
    /// child's key is unique, which is checked when the program is compiled.
    HasOne<C>
}

mark! {
    /// As [`HasMany`], where rows of this model and of `C` are linked by those
    /// of a link table, a model with a foreign key to each:
    /// `#[relationship(secondary = Link)]`, as the
    /// [reference](derive@crate::Model#link-tables) has it.
    // The second is not for writing: the link table is an option, as the derive
    // says where it stands here.
    ManyToMany<C, L>
}
