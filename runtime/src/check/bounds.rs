//! Rules about types: a bound that is not met is the message.

use std::marker::PhantomData;

use crate::key_columns::{HasColumn, Whole};

/// The type `Key` of a column of a foreign key, beside the column `Name` of
/// `Owner` that it references.
pub struct KeyType<Key, Owner, Name>(PhantomData<(Key, Owner, Name)>);

impl<Key, Owner: HasColumn<Whole>> KeyType<Key, Owner, Whole> {
    /// The types are the same.
    pub const fn same()
    where
        Key: References<<Owner as HasColumn<Whole>>::SqlType>,
    {
    }
}

impl<Key, Owner: HasColumn<Name>, Name> KeyType<Key, Owner, Name> {
    /// The types are the same.
    pub const fn same_column()
    where
        Key: ReferencesColumn<<Owner as HasColumn<Name>>::SqlType>,
    {
    }
}

/// Where there is no such column to reference, that is the mistake, and a
/// constant says it.
pub trait NoColumn {
    /// Nothing.
    fn same() {}
    /// Nothing.
    fn same_column() {}
}

impl<Key, Owner, Name> NoColumn for KeyType<Key, Owner, Name> {}

/// Met by the type itself only.
#[diagnostic::on_unimplemented(
    message = "this foreign key is `{Self}`, and the primary key that it references is `{P}`",
    label = "write the Rust type of the primary key that it references"
)]
pub trait References<P> {}

impl<T> References<T> for T {}

/// Met by the type itself only.
#[diagnostic::on_unimplemented(
    message = "this column of a foreign key is `{Self}`, and the column that it references is \
               `{P}`",
    label = "write the Rust type of the column that it references"
)]
pub trait ReferencesColumn<P> {}

impl<T> ReferencesColumn<T> for T {}

/// Met by the type itself only.
#[diagnostic::on_unimplemented(
    message = "this column is `{C}` in its `table!`, and the field says `{Self}`",
    label = "write `#[diesel(sql_type = ...)]` as in the `table!`"
)]
pub trait SameColumn<C> {}

impl<T> SameColumn<T> for T {}

/// The field's type `T` is that of the column `C`.
pub const fn column_types<T: SameColumn<C>, C>() {}

/// The Rust type `T` can be read from a column of the type `ST` on every
/// backend that is switched on.
pub const fn loads<T: Loads<ST>, ST>() {}

/// Met where Diesel can read the type on every backend that is switched on.
pub trait Loads<ST>: OnSqlite<ST> {}

impl<T: OnSqlite<ST>, ST> Loads<ST> for T {}

/// Met where Diesel can read the type from SQLite, if that is switched on.
pub trait OnSqlite<ST> {}

#[cfg(feature = "sqlite")]
impl<T, ST> OnSqlite<ST> for T where T: diesel::deserialize::FromSqlRow<ST, diesel::sqlite::Sqlite> {}

#[cfg(not(feature = "sqlite"))]
impl<T, ST> OnSqlite<ST> for T {}
