//! Deletes, from what is to be deleted to the report.

mod dsl;
pub(crate) mod execute;
mod filter;
mod key_of;
pub(crate) mod plan;

mod tree;

use std::marker::PhantomData;

use diesel::query_builder::{IntoUpdateTarget, QueryFragment, QueryId};

pub use self::dsl::DeleteDsl;
pub(crate) use self::execute::in_transaction;
pub use self::key_of::KeyOf;
pub use self::tree::DeletePlan;
use crate::backend::{CascadeBackend, run};
use crate::connection::CascadeConnection;
use crate::error::Error;
use crate::graph::{Filter, Root, Variant};
use crate::report::DeleteReport;
use crate::schema::InSchema;

/// A delete that follows the relationships of its model; made by
/// [`delete`](fn@delete).
#[derive(Debug, Clone)]
#[must_use = "nothing is deleted before `.execute` is called"]
pub struct Delete<T, W> {
    where_clause: W,
    root: Root,
    table: PhantomData<T>,
}

/// Deletes rows, and does with their children what the relationships say.
///
/// It takes what [`diesel::delete`] takes: a reference to a model, a `find`, a
/// `filter` over the table, or the whole table.
///
/// # Example
///
/// ```
/// # use diesel::prelude::*;
/// # use diesel_cascade::prelude::*;
/// # #[derive(Model)]
/// # #[diesel(table_name = parent)]
/// # pub struct Parent {
/// #     #[column(auto)]
/// #     pub id: i32,
/// #     pub name: String,
/// #     #[relationship(cascade = "all, delete")]
/// #     pub children: HasMany<Child>,
/// # }
/// # #[derive(Model)]
/// # #[diesel(table_name = child)]
/// # pub struct Child {
/// #     #[column(auto)]
/// #     pub id: i32,
/// #     #[foreign_key]
/// #     pub parent_id: i32,
/// # }
/// # schema! { pub Family: Parent, Child }
/// # fn main() -> Result<(), diesel_cascade::Error> {
/// # let mut conn = SqliteConnection::establish(":memory:").unwrap();
/// # let conn = &mut conn;
/// # Family::create_all(conn)?;
/// # diesel::insert_into(parent::table)
/// #     .values([(parent::id.eq(5), parent::name.eq("ann")), (parent::id.eq(6), parent::name.eq("bob"))])
/// #     .execute(conn)?;
/// # diesel::insert_into(child::table).values(child::parent_id.eq(5)).execute(conn)?;
/// let report = diesel_cascade::delete(parent::table.find(5)).execute(conn)?;
/// assert_eq!(report.deleted(), 1);
/// assert_eq!(report.tables()[0].name(), "child");
///
/// diesel_cascade::delete(parent::table.filter(parent::name.like("b%"))).execute(conn)?;
/// diesel_cascade::delete(parent::table).execute(conn)?;
/// # Ok(())
/// # }
/// ```
pub fn delete<S>(source: S) -> Delete<S::Table, S::WhereClause>
where
    S: IntoUpdateTarget,
    S::Table: InSchema,
{
    Delete::new(source.into_update_target().where_clause)
}

impl<T: InSchema, W> Delete<T, W> {
    fn new(where_clause: W) -> Self {
        Self {
            where_clause,
            root: T::root(),
            table: PhantomData,
        }
    }
}

impl<T, W> Delete<T, W>
where
    W: QueryId,
{
    /// Runs the delete: all of it or nothing, in one transaction (a savepoint
    /// inside yours). On SQLite a transaction that it opens is an immediate one.
    ///
    /// It takes one statement for each foreign key that rows are deleted or set
    /// to NULL by, one that locks (on MySQL), and where keys are needed more
    /// than once, one that keeps them aside and one that forgets them; where
    /// keys run in a circle, some more, which set rows free from each other or
    /// look for what is left. On PostgreSQL it is one statement for all of it.
    /// However many rows there are, the statements are the same. Which rows go
    /// is decided by one evaluation of the filter, before any other row is
    /// changed. On PostgreSQL and MySQL the rows that the delete is of are
    /// locked first: on PostgreSQL, deleting them is what locks, where it can
    /// be.
    ///
    /// There, a row that comes in further down while the delete runs can make
    /// the database refuse. The delete is then tried again, at most twice, with
    /// all rows locked that have rows below them; the report is that of the try
    /// that went through. Where the database would not refuse, because the key
    /// that is emitted says `set_null` or `set_default`, all of them are locked
    /// at once.
    ///
    /// # Errors
    ///
    /// - [`Error::ForeignKeysOff`] where the plan leaves a foreign key to the
    ///   database and the SQLite connection does not enforce them.
    /// - [`Error::Refused`] where a row that stays points at a row that would
    ///   go.
    /// - [`Error::Statement`] and [`Error::Diesel`] for all else that the
    ///   database refuses: a missing table, a busy or read-only database.
    ///
    /// After each of them nothing has been changed.
    pub fn execute<C>(self, conn: &mut C) -> Result<DeleteReport, Error>
    where
        C: CascadeConnection,
        T: 'static,
        W: QueryFragment<C::Backend>,
    {
        let known = self.known::<C::Backend>();
        execute::execute::<C, T, W>(conn, &self.root, known, &self.where_clause)
    }

    /// What [`execute`](Self::execute) would do on the backend `DB`: no
    /// connection is needed.
    ///
    /// ```
    /// # use diesel::prelude::*;
    /// # use diesel::sqlite::Sqlite;
    /// # use diesel_cascade::prelude::*;
    /// # #[derive(Model)]
    /// # #[diesel(table_name = parent)]
    /// # pub struct Parent {
    /// #     #[column(auto)]
    /// #     pub id: i32,
    /// #     #[relationship(cascade = "all, delete")]
    /// #     pub children: HasMany<Child>,
    /// # }
    /// # #[derive(Model)]
    /// # #[diesel(table_name = child)]
    /// # pub struct Child {
    /// #     #[column(auto)]
    /// #     pub id: i32,
    /// #     #[foreign_key]
    /// #     pub parent_id: i32,
    /// # }
    /// # schema! { pub Family: Parent, Child }
    /// let plan = diesel_cascade::delete(parent::table.find(5)).plan::<Sqlite>();
    /// assert_eq!(plan.statements(), 2);
    /// println!("{plan}");
    /// ```
    pub fn plan<DB>(&self) -> DeletePlan
    where
        DB: CascadeBackend,
        W: QueryFragment<DB>,
    {
        let root = &self.root;
        let compiled = root.compiled::<DB>(Variant {
            filter: self.known::<DB>(),
            deep: false,
        });
        DeletePlan::new(
            root,
            compiled,
            &run::filter_sql::<DB, W>(&self.where_clause),
        )
    }

    fn known<DB>(&self) -> Filter
    where
        DB: CascadeBackend,
        W: QueryFragment<DB>,
    {
        let by_type = self.root.known_by_type::<W>();
        by_type.unwrap_or_else(|| run::known::<DB, W>(&self.where_clause))
    }
}
