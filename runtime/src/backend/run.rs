//! A statement of a plan as Diesel runs it: text, and the user's filter where
//! the text has a place for it.

use std::any::TypeId;
use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::sync::RwLock;

use diesel::QueryResult;
use diesel::backend::Backend;
use diesel::query_builder::{AstPass, QueryBuilder, QueryFragment, QueryId};

use super::sealed::Dialect;
use super::{CascadeBackend, Piece, Statement};
use crate::graph::Filter;

/// A statement of a plan, which `I` may tell from all others.
pub(crate) struct Run<'a, DB: Dialect, I = ByText> {
    statement: &'a Statement,
    filter: &'a dyn QueryFragment<DB>,
    given: &'a DB::Given,
    id: PhantomData<I>,
}

impl<'a, DB: Dialect, I> Run<'a, DB, I> {
    pub(crate) fn new(
        statement: &'a Statement,
        filter: &'a dyn QueryFragment<DB>,
        given: &'a DB::Given,
    ) -> Self {
        Self {
            statement,
            filter,
            given,
            id: PhantomData,
        }
    }
}

impl<DB: Dialect, I> QueryFragment<DB> for Run<'_, DB, I> {
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

impl<DB: Dialect, I: QueryId> QueryId for Run<'_, DB, I> {
    type QueryId = I::QueryId;
    const HAS_STATIC_QUERY_ID: bool = I::HAS_STATIC_QUERY_ID;
}

/// The one statement of a plan that only deletes what the filter `W` selects
/// from the table `T`. The two types make its text, so that Diesel finds it
/// prepared by them, as it does for a delete of its own.
///
/// Statements of longer plans are found [`ByText`]: that takes a part of a
/// microsecond each, but a type for each of them would have all that runs it
/// compiled for each statement of each kind of delete.
pub(crate) struct Only<T, W>(PhantomData<(T, W)>);

impl<T: 'static, W: QueryId> QueryId for Only<T, W> {
    type QueryId = Only<T, W::QueryId>;
    const HAS_STATIC_QUERY_ID: bool = W::HAS_STATIC_QUERY_ID;
}

/// Diesel finds it prepared by its text.
pub(crate) struct ByText;

impl QueryId for ByText {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

/// Text by itself, which Diesel keeps prepared.
pub(crate) struct Plain<'a>(pub(crate) &'a str);

impl<DB: Backend> QueryFragment<DB> for Plain<'_> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        out.push_sql(self.0);
        Ok(())
    }
}

impl QueryId for Plain<'_> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

/// What the text of a filter says about it, where the backend must know.
pub(crate) fn known<DB, W>(filter: &W) -> Filter
where
    DB: CascadeBackend,
    W: QueryFragment<DB> + QueryId,
{
    /// What has been read, by the type that makes the text. Only one backend
    /// asks.
    static READ: RwLock<BTreeMap<TypeId, Filter>> = RwLock::new(BTreeMap::new());

    if !DB::ASKS_AGAIN {
        return Filter::OfItsTable;
    }
    let Some(id) = W::query_id() else {
        return read::<DB, W>(filter);
    };
    let before = READ.read().ok();
    let before = before.and_then(|known| known.get(&id).copied());
    before.unwrap_or_else(|| {
        let known = read::<DB, W>(filter);
        if let Ok(mut read) = READ.write() {
            read.insert(id, known);
        }
        known
    })
}

fn read<DB, W>(filter: &W) -> Filter
where
    DB: CascadeBackend,
    W: QueryFragment<DB>,
{
    let mut text = DB::QueryBuilder::default();
    let written = filter.to_sql(&mut text, &DB::default());
    let text = text.finish();
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
    let mut text = DB::QueryBuilder::default();
    match filter.to_sql(&mut text, &DB::default()) {
        Ok(()) => text.finish(),
        Err(error) => format!(" /* {error} */"),
    }
}
