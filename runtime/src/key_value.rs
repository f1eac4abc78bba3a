//! Keys as values: Diesel compares and hashes them, to group children by their
//! parents. Where the type of a key cannot be, that is said at the key, and
//! something stands for it that can: no error follows from it.

use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Deref;

use diesel::expression::{AsExpression, TypedExpressionType};
use diesel::internal::derives::as_expression::Bound;
use diesel::sql_types::SqlType;

use crate::field::{Unwritten, no_value};
use crate::model::Model;

/// What is asked about the type `T` of a key.
pub struct KeyValue<T>(PhantomData<T>);

impl<T: Hash + Eq> KeyValue<T> {
    /// It is compared and hashed.
    pub const IS_ONE: bool = true;
}

/// What holds of a type that is not.
pub trait NoKeyValue {
    /// It cannot be a key.
    const IS_ONE: bool = false;
}

impl<T> NoKeyValue for KeyValue<T> {}

/// What is asked about a foreign key of the type `T`, beside its `Parent`.
pub struct SharedKeyValue<T, Parent>(PhantomData<(T, Parent)>);

impl<T, Parent> SharedKeyValue<T, Parent>
where
    Parent: Model<Key: Deref<Target = Unwritten<T>>>,
{
    /// The parent's key is of that type, and cannot be one: it has been said.
    pub const IS_SAID: bool = true;
}

/// What holds of a type that is not that of the parent's key.
pub trait OtherKeyValue {
    /// Nothing has been said of it.
    const IS_SAID: bool = false;
}

impl<T, Parent> OtherKeyValue for SharedKeyValue<T, Parent> {}

/// A value as the key that is made of it.
pub trait AsKey<Key> {
    /// The key.
    fn as_key(&self) -> &Key;
}

impl<T> AsKey<T> for T {
    fn as_key(&self) -> &T {
        self
    }
}

impl<T> AsKey<Unwritten<T>> for T {
    fn as_key(&self) -> &Unwritten<T> {
        no_value()
    }
}

impl<T> PartialEq for Unwritten<T> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<T> Eq for Unwritten<T> {}

impl<T> Hash for Unwritten<T> {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl<'expr, T, ST> AsExpression<ST> for &'expr Unwritten<T>
where
    ST: SqlType + TypedExpressionType,
{
    type Expression = Bound<ST, &'expr Unwritten<T>>;

    fn as_expression(self) -> Self::Expression {
        Bound::new(self)
    }
}
