//! A statement of a plan as Diesel runs it: text, and the user's filter where
//! the text has a place for it.

use std::marker::PhantomData;

use diesel::QueryResult;
use diesel::backend::Backend;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};

use super::sealed::Dialect;
use super::{CascadeBackend, Piece, Statement};
use crate::graph::Filter;

/// A statement of a plan. Diesel keeps it prepared, by its text.
pub(crate) struct Run<'a, DB: Dialect> {
    pub(crate) statement: &'a Statement,
    pub(crate) filter: &'a dyn QueryFragment<DB>,
    pub(crate) given: &'a DB::Given,
}

impl<DB: Dialect> QueryFragment<DB> for Run<'_, DB> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        for piece in &self.statement.pieces {
            match piece {
                Piece::Sql(sql) => out.push_sql(sql),
                Piece::Filter => self.filter.walk_ast(out.reborrow())?,
                Piece::Given(column) => DB::bind(self.given, *column, out.reborrow())?,
            }
        }
        Ok(())
    }
}

impl<DB: Dialect> QueryId for Run<'_, DB> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

/// The one statement of a plan that only deletes what the filter selects from
/// the table `T`. The two types make its text, so that Diesel finds it
/// prepared by them, as it does for a delete of its own.
pub(crate) struct RunPlain<'a, T, W> {
    pub(crate) statement: &'a Statement,
    pub(crate) filter: &'a W,
    pub(crate) table: PhantomData<T>,
}

impl<T, W, DB> QueryFragment<DB> for RunPlain<'_, T, W>
where
    DB: Backend,
    W: QueryFragment<DB>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        for piece in &self.statement.pieces {
            match piece {
                Piece::Sql(sql) => out.push_sql(sql),
                Piece::Filter => self.filter.walk_ast(out.reborrow())?,
                // It is the first statement: nothing has been given.
                Piece::Given(_) => {}
            }
        }
        Ok(())
    }
}

impl<T: 'static, W: QueryId> QueryId for RunPlain<'_, T, W> {
    type QueryId = RunPlain<'static, T, W::QueryId>;
    const HAS_STATIC_QUERY_ID: bool = W::HAS_STATIC_QUERY_ID;
}

/// What the text of a filter says about it, where the backend must know.
pub(crate) fn known<DB, W>(filter: &W) -> Filter
where
    DB: CascadeBackend,
    W: QueryFragment<DB>,
{
    if !DB::ASKS_AGAIN {
        return Filter::OfItsTable;
    }
    let mut text = DB::QueryBuilder::default();
    let written = filter.to_sql(&mut text, &DB::default());
    let text = diesel::query_builder::QueryBuilder::finish(text);
    match written {
        Ok(()) if !text.to_ascii_uppercase().contains("SELECT") => Filter::OfItsTable,
        _ => Filter::WithQuery,
    }
}

/// The SQL of a filter, for people.
pub(crate) fn filter_sql<DB, W>(filter: &W) -> String
where
    DB: CascadeBackend,
    W: QueryFragment<DB>,
{
    let text = diesel::debug_query::<DB, W>(filter).to_string();
    match text.rfind(" -- binds: ") {
        Some(end) => text[..end].to_owned(),
        None => text,
    }
}
