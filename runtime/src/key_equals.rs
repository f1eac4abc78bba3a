//! What a join is made on: a foreign key is what it references.

use diesel::QueryResult;
use diesel::backend::Backend;
use diesel::expression::{AppearsOnTable, Expression, SelectableExpression, ValidGrouping};
use diesel::internal::operators_macro::FieldAliasMapper;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::query_source::{Alias, AliasSource};
use diesel::sql_types::{Bool, Nullable};

/// `(child.parent_id = parent.id)`, as Diesel's `joinable!` writes it. That both
/// are of one type is a rule about the key, which is told at the key: here it is
/// not asked again for each join.
#[derive(Debug, Clone, Copy, QueryId, ValidGrouping)]
pub struct KeyEquals<Key, Column> {
    key: Key,
    column: Column,
}

impl<Key, Column> KeyEquals<Key, Column> {
    pub(crate) fn new(key: Key, column: Column) -> Self {
        Self { key, column }
    }
}

impl<Key: Expression, Column: Expression> Expression for KeyEquals<Key, Column> {
    type SqlType = Nullable<Bool>;
}

impl<Key, Column, From> AppearsOnTable<From> for KeyEquals<Key, Column>
where
    Self: Expression,
    Key: AppearsOnTable<From>,
    Column: AppearsOnTable<From>,
{
}

impl<Key, Column, From> SelectableExpression<From> for KeyEquals<Key, Column>
where
    Self: AppearsOnTable<From>,
    Key: SelectableExpression<From>,
    Column: SelectableExpression<From>,
{
}

/// Between aliases of the tables it is between their columns.
impl<Source, Key, Column> FieldAliasMapper<Source> for KeyEquals<Key, Column>
where
    Source: AliasSource,
    Key: FieldAliasMapper<Source>,
    Column: FieldAliasMapper<Source>,
{
    type Out = KeyEquals<Key::Out, Column::Out>;

    fn map(self, alias: &Alias<Source>) -> Self::Out {
        KeyEquals::new(self.key.map(alias), self.column.map(alias))
    }
}

impl<Key, Column, DB> QueryFragment<DB> for KeyEquals<Key, Column>
where
    DB: Backend,
    Key: QueryFragment<DB>,
    Column: QueryFragment<DB>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        out.push_sql("(");
        self.key.walk_ast(out.reborrow())?;
        out.push_sql(" = ");
        self.column.walk_ast(out.reborrow())?;
        out.push_sql(")");
        Ok(())
    }
}
