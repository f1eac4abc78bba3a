//! The key of a row in a table that is there already. Where the model has another
//! primary key than its `table!`, that is the mistake, and something stands for the
//! row's key that the table can be searched by.

use std::marker::PhantomData;

use diesel::{Column, Expression};

use crate::field::{Unwritten, no_value};

/// What `Own`, the values of a model's primary key, are to its table.
pub trait RowKey<Own> {
    /// What the table is searched by.
    type Key;
    /// The type of that in SQL, where it is one column.
    type SqlType;
    /// The key of a row with those values.
    fn key(own: Own) -> Self::Key;
}

/// The key, which is of the type `ST` in SQL.
pub struct OwnValues<ST>(PhantomData<ST>);

impl<Own, ST> RowKey<Own> for OwnValues<ST> {
    type Key = Own;
    type SqlType = ST;

    fn key(own: Own) -> Own {
        own
    }
}

/// Not the key, which has `LENGTH` columns, and is `PrimaryKey`.
pub struct ValuesInPlace<PrimaryKey, const LENGTH: usize>(PhantomData<PrimaryKey>);

impl<Own, PrimaryKey, const LENGTH: usize> RowKey<Own> for ValuesInPlace<PrimaryKey, LENGTH>
where
    PrimaryKey: KeyInPlace<LENGTH>,
{
    type Key = PrimaryKey::Key;
    type SqlType = PrimaryKey::SqlType;

    fn key(_: Own) -> Self::Key {
        no_value()
    }
}

/// How many columns a primary key has.
pub struct KeyLength<PrimaryKey>(PhantomData<PrimaryKey>);

impl<C: Column> KeyLength<C> {
    /// It is one column.
    pub const LENGTH: usize = 1;
}

/// A primary key of several columns.
pub trait SeveralColumns {
    /// How many there are.
    const LENGTH: usize;
}

/// A primary key of `LENGTH` columns.
pub trait KeyInPlace<const LENGTH: usize> {
    /// What stands for its values.
    type Key;
    /// Its type in SQL, if it is one column.
    type SqlType;
}

/// In place of a value.
type Value = &'static Unwritten<()>;

impl<C: Column> KeyInPlace<1> for C {
    type Key = Value;
    type SqlType = <C as Expression>::SqlType;
}

macro_rules! several_columns {
    ($($length:literal: $(($column:ident, $value:ty)),*;)*) => {
        $(
            impl<$($column),*> SeveralColumns for KeyLength<($($column,)*)> {
                const LENGTH: usize = $length;
            }

            impl<$($column),*> KeyInPlace<$length> for ($($column,)*) {
                type Key = ($($value,)*);
                type SqlType = ();
            }
        )*
    };
}

several_columns! {
    2: (A, Value), (B, Value);
    3: (A, Value), (B, Value), (C, Value);
    4: (A, Value), (B, Value), (C, Value), (D, Value);
    5: (A, Value), (B, Value), (C, Value), (D, Value), (E, Value);
    6: (A, Value), (B, Value), (C, Value), (D, Value), (E, Value), (F, Value);
    7: (A, Value), (B, Value), (C, Value), (D, Value), (E, Value), (F, Value), (G, Value);
    8: (A, Value), (B, Value), (C, Value), (D, Value), (E, Value), (F, Value), (G, Value),
       (H, Value);
}
