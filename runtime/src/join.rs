//! Diesel's `JoinTo` for tables whose models cannot name each other's tables.
//!
//! Diesel's `joinable!` wants both tables by name. A child knows its parent's
//! struct only, and an associated type over a private struct may not stand in
//! the implementation of a public trait. So each table joins to whatever it is
//! [`Joinable`] to, and that names columns only.

use diesel::dsl::Eq;
use diesel::expression_methods::{ExpressionMethods, NullableExpressionMethods};
use diesel::internal::table_macro::NullableExpression;
use diesel::{Expression, Table};

/// A table with one foreign key between it and `Other`, in either direction.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no foreign key to join `{Other}` by",
    note = "a model joins by the only `#[foreign_key]` between two tables; where there are \
            several, `join = false` on the others leaves it to one"
)]
pub trait Joinable<Other> {
    /// The column of the key.
    type ForeignKey;
    /// Which of the two has the key.
    type Side;
    /// The column itself.
    const FOREIGN_KEY: Self::ForeignKey;
}

/// The table has the key.
pub struct ChildSide;

/// The other table has the key.
pub struct ParentSide;

/// The condition of the join, by the side that has the key.
pub trait OnClause<This, Other> {
    /// Its type.
    type Clause;
    /// Its value.
    fn clause() -> Self::Clause;
}

type KeyEq<Key, Parent> =
    Eq<NullableExpression<Key>, NullableExpression<<Parent as Table>::PrimaryKey>>;

impl<This, Other> OnClause<This, Other> for ChildSide
where
    This: Joinable<Other>,
    Other: Table + Default,
    This::ForeignKey: NullableExpressionMethods + Expression,
    Other::PrimaryKey: NullableExpressionMethods,
    NullableExpression<This::ForeignKey>: ExpressionMethods + Expression,
    NullableExpression<Other::PrimaryKey>: diesel::expression::AsExpression<
            <NullableExpression<This::ForeignKey> as Expression>::SqlType,
            Expression = NullableExpression<Other::PrimaryKey>,
        >,
    <NullableExpression<This::ForeignKey> as Expression>::SqlType: diesel::sql_types::SqlType,
{
    type Clause = KeyEq<This::ForeignKey, Other>;

    fn clause() -> Self::Clause {
        let key = NullableExpressionMethods::nullable(This::FOREIGN_KEY);
        key.eq(Other::default().primary_key().nullable())
    }
}

impl<This, Other> OnClause<This, Other> for ParentSide
where
    This: Joinable<Other> + Table + Default,
    This::ForeignKey: NullableExpressionMethods + Expression,
    This::PrimaryKey: NullableExpressionMethods,
    NullableExpression<This::ForeignKey>: ExpressionMethods + Expression,
    NullableExpression<This::PrimaryKey>: diesel::expression::AsExpression<
            <NullableExpression<This::ForeignKey> as Expression>::SqlType,
            Expression = NullableExpression<This::PrimaryKey>,
        >,
    <NullableExpression<This::ForeignKey> as Expression>::SqlType: diesel::sql_types::SqlType,
{
    type Clause = KeyEq<This::ForeignKey, This>;

    fn clause() -> Self::Clause {
        let key = NullableExpressionMethods::nullable(This::FOREIGN_KEY);
        key.eq(This::default().primary_key().nullable())
    }
}

/// Lets two tables appear in one query, as Diesel's
/// `allow_tables_to_appear_in_same_query!` does it for tables that it can name.
#[doc(hidden)]
#[macro_export]
macro_rules! __appear_in_same_query {
    ($left:ty, $right:ty) => {
        impl
            $crate::__private::diesel::query_source::TableNotEqual<
                <$right as $crate::Model>::ModelTable,
            > for <$left as $crate::Model>::ModelTable
        {
        }
        impl
            $crate::__private::diesel::query_source::TableNotEqual<
                <$left as $crate::Model>::ModelTable,
            > for <$right as $crate::Model>::ModelTable
        {
        }
        $crate::__appear_in_same_query_on_postgres!(
            <$left as $crate::Model>::ModelTable,
            <$right as $crate::Model>::ModelTable
        );
        $crate::__appear_in_same_query_on_postgres!(
            <$right as $crate::Model>::ModelTable,
            <$left as $crate::Model>::ModelTable
        );
    };
}

/// The same for PostgreSQL's `ONLY` and `TABLESAMPLE`.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "postgres")]
macro_rules! __appear_in_same_query_on_postgres {
    ($left:ty, $right:ty) => {
        impl $crate::__private::diesel::query_source::TableNotEqual<$left>
            for $crate::__private::diesel::query_builder::Only<$right>
        {
        }
        impl
            $crate::__private::diesel::query_source::TableNotEqual<
                $crate::__private::diesel::query_builder::Only<$left>,
            > for $right
        {
        }
        impl<__TSM> $crate::__private::diesel::query_source::TableNotEqual<$left>
            for $crate::__private::diesel::query_builder::Tablesample<$right, __TSM>
        where
            __TSM: $crate::__private::diesel::internal::table_macro::TablesampleMethod,
        {
        }
        impl<__TSM>
            $crate::__private::diesel::query_source::TableNotEqual<
                $crate::__private::diesel::query_builder::Tablesample<$left, __TSM>,
            > for $right
        where
            __TSM: $crate::__private::diesel::internal::table_macro::TablesampleMethod,
        {
        }
    };
}

/// Nothing more without PostgreSQL.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "postgres"))]
macro_rules! __appear_in_same_query_on_postgres {
    ($left:ty, $right:ty) => {};
}
