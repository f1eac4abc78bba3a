//! Deletes as methods of a model.

use diesel::associations::HasTable;
use diesel::query_builder::{IntoUpdateTarget, QueryFragment, QueryId};

use super::{Delete, KeyOf, delete};
use crate::connection::CascadeConnection;
use crate::error::Error;
use crate::model::Model;
use crate::report::DeleteReport;
use crate::schema::InSchema;

/// Deletes of single rows, as methods of every model that is in a
/// [`schema!`](crate::schema!).
pub trait DeleteDsl: Model {
    /// Deletes this row: short for
    /// [`diesel_cascade::delete(&row).execute(conn)`](crate::delete()).
    ///
    /// # Errors
    ///
    /// Those of [`Delete::execute`](super::Delete::execute). A row that is
    /// there no longer is no error: the report says that nothing was deleted.
    fn delete<'a, C>(&'a self, conn: &mut C) -> Result<DeleteReport, Error>
    where
        C: CascadeConnection,
        &'a Self: IntoUpdateTarget,
        <&'a Self as HasTable>::Table: InSchema + 'static,
        <&'a Self as IntoUpdateTarget>::WhereClause: QueryFragment<C::Backend> + QueryId,
    {
        delete(self).execute(conn)
    }

    /// Deletes the row with this primary key: short for
    /// [`diesel_cascade::delete(table.find(id)).execute(conn)`](crate::delete()).
    ///
    /// # Errors
    ///
    /// Those of [`Delete::execute`](super::Delete::execute). A row that is
    /// not there is no error: the report says that nothing was deleted.
    fn delete_by_id<C, Id>(conn: &mut C, id: Id) -> Result<DeleteReport, Error>
    where
        C: CascadeConnection,
        Self::Table: InSchema + 'static,
        Id: KeyOf<Self, C::Backend>,
    {
        Delete::<Self::Table, _>::new(id.into_filter()).execute(conn)
    }
}

impl<M: Model> DeleteDsl for M {}
