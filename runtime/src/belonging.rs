//! What a child gives to Diesel's `BelongsTo`. Where it has no key that its
//! parent could be found by, that is the mistake, and something stands for the
//! key: it is not said once more at each `belonging_to` and `grouped_by`. No
//! program in which something stands for a key compiles.

use std::hash::Hash;
use std::marker::PhantomData;
use std::ops::Deref;

use diesel::Column;
use diesel::expression::TypedExpressionType;
use diesel::sql_types::SqlType;

use crate::field::Unwritten;
use crate::in_place::ColumnInPlace;
use crate::model::Model;

/// A foreign key with values of the type `T`, as `BelongsTo` asks for it.
pub trait BelongingKey<T> {
    /// The type that is compared with the keys of parents.
    type Key: Hash + Eq;
    /// The column that is.
    type Column: Column;
    /// The value, where there is one.
    fn key(value: Option<&T>) -> Option<&Self::Key>;
    /// The column.
    fn column() -> Self::Column;
}

/// The column `C` is the key.
pub struct OwnKey<C>(PhantomData<C>);

impl<T: Hash + Eq, C: Column + Default> BelongingKey<T> for OwnKey<C> {
    type Key = T;
    type Column = C;

    fn key(value: Option<&T>) -> Option<&Self::Key> {
        value
    }

    fn column() -> Self::Column {
        C::default()
    }
}

/// In place of a key, by which a `Parent` could be found.
pub struct NoKey<Parent>(PhantomData<Parent>);

impl<T, Parent: Findable> BelongingKey<T> for NoKey<Parent> {
    type Key = Parent::Id;
    type Column = ColumnInPlace<Parent::ModelTable, Parent::SqlType>;

    fn key(_: Option<&T>) -> Option<&Self::Key> {
        None
    }

    fn column() -> Self::Column {
        ColumnInPlace::default()
    }
}

/// A model with a primary key of one column, as `BelongsTo` asks for it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no model with a primary key of one column",
    note = "Diesel's `BelongsTo` is for foreign keys of one column"
)]
pub trait Findable: Model {
    /// The type of its primary key in Rust.
    type Id: Hash + Eq;
    /// Its type in SQL.
    type SqlType: SqlType + TypedExpressionType;
}

impl<M, Id, ST> Findable for M
where
    M: Model<KeySqlType = ST>,
    M::Key: Deref<Target = Id>,
    Id: Hash + Eq,
    ST: SqlType + TypedExpressionType,
{
    type Id = Id;
    type SqlType = ST;
}

/// A foreign key of the SQL type `ST` beside the model that it references.
pub struct KeyTo<ST, Parent>(PhantomData<(ST, Parent)>);

impl<ST, Parent: Model<KeySqlType = ST>> KeyTo<ST, Parent> {
    /// It is of the type of the primary key.
    pub const IS_SAME: bool = true;
}

impl<ST, Parent: Findable> KeyTo<ST, Parent> {
    /// The parent has a primary key of one column.
    pub const IS_FINDABLE: bool = true;
}

impl<T, ST, Parent: Model<Key: Deref<Target = Unwritten<T>>>> KeyTo<ST, Parent> {
    /// The primary key of the parent is wrong itself, as has been said.
    pub const IS_SAID: bool = true;
}

/// What holds of a key to no such model, or of another type.
pub trait UnknownKey {
    /// It is of another type.
    const IS_SAME: bool = false;
    /// There is no such model.
    const IS_FINDABLE: bool = false;
    /// Nothing has been said.
    const IS_SAID: bool = false;
}

impl<ST, Parent> UnknownKey for KeyTo<ST, Parent> {}
