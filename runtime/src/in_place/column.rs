//! A column that is none.

use std::marker::PhantomData;

use diesel::backend::Backend;
use diesel::expression::{
    AppearsOnTable, Expression, SelectableExpression, TypedExpressionType, ValidGrouping,
    is_aggregate,
};
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::{Column, QueryResult, Table};

/// Something of the type `ST` that appears in all tables, and calls `T` its own.
#[derive(Debug, QueryId)]
pub struct ColumnInPlace<T, ST>(PhantomData<(T, ST)>);

impl<T, ST> Clone for ColumnInPlace<T, ST> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, ST> Copy for ColumnInPlace<T, ST> {}

impl<T, ST> Default for ColumnInPlace<T, ST> {
    fn default() -> Self {
        Self(PhantomData)
    }
}

impl<T, ST: TypedExpressionType> Expression for ColumnInPlace<T, ST> {
    type SqlType = ST;
}

impl<T: Table, ST: TypedExpressionType> Column for ColumnInPlace<T, ST> {
    type Table = T;

    const NAME: &'static str = "";
}

impl<T, ST: TypedExpressionType, From> AppearsOnTable<From> for ColumnInPlace<T, ST> {}

impl<T, ST: TypedExpressionType, From> SelectableExpression<From> for ColumnInPlace<T, ST> {}

impl<T, ST, By> ValidGrouping<By> for ColumnInPlace<T, ST> {
    type IsAggregate = is_aggregate::Never;
}

impl<T, ST, DB: Backend> QueryFragment<DB> for ColumnInPlace<T, ST> {
    fn walk_ast<'b>(&'b self, _: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        Ok(())
    }
}
