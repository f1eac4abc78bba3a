//! Rules about types: a bound that is not met is the message.

use std::hash::Hash;
use std::marker::PhantomData;

use diesel::expression::{AsExpression, TypedExpressionType};
use diesel::sql_types::SqlType;

use crate::key_columns::{HasColumn, Whole};
use crate::model::Model;

/// The type `Key` of a column of a foreign key, beside the column `Name` of the
/// model `Parent` that it references.
pub struct KeyType<Key, Parent, Name>(PhantomData<(Key, Parent, Name)>);

impl<Key, Parent> KeyType<Key, Parent, Whole>
where
    Parent: HasKey + Model<ModelTable: HasColumn<Whole>>,
{
    /// The key is of the type of the parent's primary key.
    pub const fn same()
    where
        Key: References<<Parent::ModelTable as HasColumn<Whole>>::SqlType>,
    {
    }
}

impl<Key, Parent, Name> KeyType<Key, Parent, Name>
where
    Parent: HasKey + Model<ModelTable: HasColumn<Name>>,
{
    /// The column is of the type of that part of the parent's primary key.
    pub const fn same_part()
    where
        Key: ReferencesColumn<<Parent::ModelTable as HasColumn<Name>>::SqlType>,
    {
    }
}

impl<Key, Parent: HasColumn<Name>, Name> KeyType<Key, Parent, Name> {
    /// The column is of the type of the parent's column with that name.
    pub const fn same_column()
    where
        Key: ReferencesColumn<<Parent as HasColumn<Name>>::SqlType>,
    {
    }
}

/// A model whose primary key is what its user means: it is not broken.
pub trait HasKey {}

/// Where there is no such column to reference, that is the mistake, and a
/// constant says it.
pub trait NoColumn {
    /// Nothing.
    fn same() {}
    /// Nothing.
    fn same_part() {}
    /// Nothing.
    fn same_column() {}
}

impl<Key, Parent, Name> NoColumn for KeyType<Key, Parent, Name> {}

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

/// The Rust type `T` can be stored in a column of the type `ST`.
pub const fn stored<T: StoredAs<ST>, ST>() {}

/// Met where Diesel can write the type to such a column.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be stored in a column of the type `{ST}`",
    label = "write another type, or `#[diesel(sql_type = ...)]` with the SQL type that Diesel \
             stores it in",
    note = "a type of your own needs `#[derive(AsExpression, FromSqlRow)]`, `#[diesel(sql_type = \
            ...)]`, and impls of `ToSql` and `FromSql`",
    note = "the types of `chrono`, `time`, `uuid`, `serde_json`, `bigdecimal` and `ipnetwork` are \
            stored if the features of `diesel-cascade` for them are on; arrays, `Uuid` and \
            `IpNetwork` by PostgreSQL, and unsigned integers by MySQL",
    note = "`#[model(skip(Insertable, AsChangeset))]` is for models that are only read"
)]
pub trait StoredAs<ST> {}

#[diagnostic::do_not_recommend]
impl<T, ST> StoredAs<ST> for T
where
    ST: SqlType + TypedExpressionType,
    T: AsExpression<ST>,
    for<'a> &'a T: AsExpression<ST>,
{
}

/// The key of a model is that of its `table!`.
pub const fn primary_key<Written: SamePrimaryKey<Table>, Table>() {}

/// Met by the key itself only.
#[diagnostic::on_unimplemented(
    message = "the primary key of the `table!` is `{Table}`, and that of the model is `{Self}`",
    label = "write `#[diesel(primary_key(...))]` with the columns that the `table!` has in its \
             parentheses"
)]
pub trait SamePrimaryKey<Table> {}

impl<T> SamePrimaryKey<T> for T {}

/// The type is that of a key.
pub const fn key_value<T: KeyValue>() {}

/// Met by what can be compared and hashed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is the type of a key, and Diesel compares and hashes keys",
    label = "add `#[derive(PartialEq, Eq, Hash)]` to `{Self}`"
)]
pub trait KeyValue {}

#[diagnostic::do_not_recommend]
impl<T: Hash + Eq> KeyValue for T {}
