//! The columns of a table that a foreign key can reference, as types: a child
//! knows its parent's struct only, and the names of columns.

use std::marker::PhantomData;

use diesel::{Column, Expression, Table};

/// The column that `Name` names in a table, or in the table of a model.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no such column in a key of its own",
    note = "a join over a key that does not reference the primary key needs a table that \
            `#[derive(Model)]` has made"
)]
pub trait HasColumn<Name> {
    /// The column.
    type Column;
    /// Its type, without `Nullable`.
    type SqlType;
    /// The column itself.
    fn column() -> Self::Column;
}

/// A column by the hash of its name.
pub struct Named<const HASH: u64>;

/// The only column of a primary key.
pub struct Whole;

/// A column by its position in a primary key of `LENGTH` columns.
pub struct Part<const POSITION: usize, const LENGTH: usize>;

/// A column of a foreign key, and the name of the column that it references.
pub struct Pair<Key, Name>(PhantomData<(Key, Name)>);

/// A column of a foreign key that references nothing that it could.
pub struct Unreferenced<Key>(PhantomData<Key>);

impl<T> HasColumn<Whole> for T
where
    T: Table + Default,
    T::PrimaryKey: Column,
{
    type Column = T::PrimaryKey;
    type SqlType = <T::PrimaryKey as Expression>::SqlType;

    fn column() -> Self::Column {
        T::default().primary_key()
    }
}

impl<T, const POSITION: usize, const LENGTH: usize> HasColumn<Part<POSITION, LENGTH>> for T
where
    T: Table + Default,
    T::PrimaryKey: Nth<POSITION, LENGTH>,
    <T::PrimaryKey as Nth<POSITION, LENGTH>>::Item: Expression,
{
    type Column = <T::PrimaryKey as Nth<POSITION, LENGTH>>::Item;
    type SqlType = <Self::Column as Expression>::SqlType;

    fn column() -> Self::Column {
        T::default().primary_key().nth()
    }
}

/// A tuple of `LENGTH` items, of which one is asked for.
pub trait Nth<const POSITION: usize, const LENGTH: usize> {
    /// Its type.
    type Item;
    /// The item.
    fn nth(self) -> Self::Item;
}

macro_rules! nth {
    ($($length:literal: $(($position:tt, $item:ident)),*;)*) => {
        $(nth!(@each $length, ($($item),*), $(($position, $item)),*);)*
    };
    (@each $length:literal, $tuple:tt, $(($position:tt, $item:ident)),*) => {
        $(nth!(@one $length, $tuple, $position, $item);)*
    };
    (@one $length:literal, ($($items:ident),*), $position:tt, $item:ident) => {
        impl<$($items),*> Nth<$position, $length> for ($($items,)*) {
            type Item = $item;

            fn nth(self) -> Self::Item {
                self.$position
            }
        }
    };
}

nth! {
    2: (0, A), (1, B);
    3: (0, A), (1, B), (2, C);
    4: (0, A), (1, B), (2, C), (3, D);
    5: (0, A), (1, B), (2, C), (3, D), (4, E);
    6: (0, A), (1, B), (2, C), (3, D), (4, E), (5, F);
    7: (0, A), (1, B), (2, C), (3, D), (4, E), (5, F), (6, G);
    8: (0, A), (1, B), (2, C), (3, D), (4, E), (5, F), (6, G), (7, H);
}
