//! A column's value in an insert or an update. What Diesel asks of the two
//! types is asked where they are used: a type that cannot be stored is one
//! mistake, and not one for each trait of the model that stores it.

use std::marker::PhantomData;

use diesel::Column;
use diesel::dsl::{Eq, SqlTypeOf};
use diesel::expression::{AsExpression, TypedExpressionType};
use diesel::expression_methods::ExpressionMethods;
use diesel::insertable::Insertable;
use diesel::query_builder::AsChangeset;
use diesel::sql_types::SqlType;

/// The value `T` for the column `C`: as Diesel's `column.eq(value)`.
#[derive(Debug, Clone, Copy)]
pub struct Assign<C, T> {
    column: PhantomData<C>,
    value: T,
}

/// A value for a column.
pub const fn assign<C, T>(value: T) -> Assign<C, T> {
    Assign {
        column: PhantomData,
        value,
    }
}

/// A struct, or a reference to one, as values for the columns of a new row.
pub trait Inserts {
    /// A tuple, of an [`Assign`] for each column, or an `Option` of one.
    type Values;
    /// The values.
    fn values(self) -> Self::Values;
}

/// A struct, or a reference to one, as new values for columns of a row.
pub trait Changes {
    /// A tuple, of an [`Assign`] for each column.
    type Values;
    /// The values.
    fn values(self) -> Self::Values;
}

impl<C, T, Table> Insertable<Table> for Assign<C, T>
where
    C: Column + ExpressionMethods + Default,
    SqlTypeOf<C>: SqlType + TypedExpressionType,
    T: AsExpression<SqlTypeOf<C>>,
    Eq<C, T>: Insertable<Table>,
{
    type Values = <Eq<C, T> as Insertable<Table>>::Values;

    fn values(self) -> Self::Values {
        C::default().eq(self.value).values()
    }
}

impl<C, T> AsChangeset for Assign<C, T>
where
    C: Column + ExpressionMethods + Default,
    SqlTypeOf<C>: SqlType + TypedExpressionType,
    T: AsExpression<SqlTypeOf<C>>,
    Eq<C, T>: AsChangeset,
{
    type Target = <Eq<C, T> as AsChangeset>::Target;
    type Changeset = <Eq<C, T> as AsChangeset>::Changeset;

    fn as_changeset(self) -> Self::Changeset {
        C::default().eq(self.value).as_changeset()
    }
}
