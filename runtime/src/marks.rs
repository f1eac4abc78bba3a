//! The marks of relationships: fields that are no columns.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

macro_rules! mark {
    ($(#[$docs:meta])* $name:ident) => {
        $(#[$docs])*
        pub struct $name<C>(PhantomData<fn() -> C>);

        impl<C> $name<C> {
            /// The mark.
            pub const fn new() -> Self {
                Self(PhantomData)
            }
        }

        // Derived impls would ask the same of `C`.
        impl<C> Default for $name<C> {
            fn default() -> Self {
                Self::new()
            }
        }

        impl<C> fmt::Debug for $name<C> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($name))
            }
        }

        impl<C> Clone for $name<C> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<C> Copy for $name<C> {}

        impl<C> PartialEq for $name<C> {
            fn eq(&self, _: &Self) -> bool {
                true
            }
        }

        impl<C> Eq for $name<C> {}

        impl<C> PartialOrd for $name<C> {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl<C> Ord for $name<C> {
            fn cmp(&self, _: &Self) -> Ordering {
                Ordering::Equal
            }
        }

        impl<C> Hash for $name<C> {
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
    HasMany
}

mark! {
    /// As [`HasMany`], where at most one row of `C` can point here: the
    /// child's key is unique, which is checked when the program is compiled.
    HasOne
}

mark! {
    /// As [`HasMany`], where rows of this model and of `C` are linked by those
    /// of a link table, a model with a foreign key to each:
    /// `#[relationship(secondary = Link)]`, as the
    /// [reference](derive@crate::Model#link-tables) has it.
    ManyToMany
}
