//! The connections that deletes run on.

use diesel::QueryResult;
use diesel::connection::LoadConnection;

use crate::backend::CascadeBackend;

/// A connection that deletes and DDL can be run on: Diesel's own, and with the
/// feature `r2d2` those from a pool.
///
/// Implement it for a connection type of your own that wraps one of them.
#[diagnostic::on_unimplemented(
    message = "diesel-cascade cannot run on the connection `{Self}`",
    note = "switch on the feature of diesel-cascade for its database, and `r2d2` for a pooled \
            connection"
)]
pub trait CascadeConnection: LoadConnection<Backend: CascadeBackend> {
    /// Opens a transaction that is going to write, or a savepoint inside an
    /// open one.
    ///
    /// # Errors
    ///
    /// Those of the connection: that the database is locked, say.
    fn begin_write(&mut self) -> QueryResult<()>;
}

/// An immediate transaction: a deferred one that reads first may find, when it
/// comes to write, that another has written, and cannot go on
/// (<https://www.sqlite.org/lang_transaction.html>, section 2.2).
#[cfg(feature = "sqlite")]
impl CascadeConnection for diesel::SqliteConnection {
    fn begin_write(&mut self) -> QueryResult<()> {
        use diesel::connection::{AnsiTransactionManager, TransactionManager};

        let status = AnsiTransactionManager::transaction_manager_status_mut(self);
        if status.transaction_depth()?.is_some() {
            return AnsiTransactionManager::begin_transaction(self);
        }
        AnsiTransactionManager::begin_transaction_sql(self, "BEGIN IMMEDIATE")
    }
}

#[cfg(feature = "postgres")]
impl CascadeConnection for diesel::PgConnection {
    fn begin_write(&mut self) -> QueryResult<()> {
        use diesel::connection::{AnsiTransactionManager, TransactionManager};

        AnsiTransactionManager::begin_transaction(self)
    }
}

#[cfg(feature = "mysql")]
impl CascadeConnection for diesel::MysqlConnection {
    fn begin_write(&mut self) -> QueryResult<()> {
        use diesel::connection::{AnsiTransactionManager, TransactionManager};

        AnsiTransactionManager::begin_transaction(self)
    }
}

#[cfg(feature = "r2d2")]
impl<M> CascadeConnection for diesel::r2d2::PooledConnection<M>
where
    M: diesel::r2d2::ManageConnection,
    M::Connection: CascadeConnection + diesel::r2d2::R2D2Connection,
    Self: LoadConnection<Backend = <M::Connection as diesel::Connection>::Backend>,
{
    fn begin_write(&mut self) -> QueryResult<()> {
        (**self).begin_write()
    }
}
