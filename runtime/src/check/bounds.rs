//! Rules about types: a bound that is not met is the message.

use diesel::{Expression, Table};

use crate::Model;

/// The SQL type of the primary key of `P`.
pub type KeyOf<P> = <<<P as Model>::ModelTable as Table>::PrimaryKey as Expression>::SqlType;

/// Met by the type itself only.
#[diagnostic::on_unimplemented(
    message = "this foreign key is `{Self}`, and the primary key that it references is `{P}`",
    label = "write the Rust type of the primary key that it references"
)]
pub trait References<P> {}

impl<T> References<T> for T {}

/// The foreign key `K` has the type of the key `P` that it references.
pub const fn key_types<K: References<P>, P>() {}

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
