//! A filter behind the delete of a whole table, where Diesel has it, too.

use diesel::helper_types::Filter;
use diesel::query_builder::IntoUpdateTarget;
use diesel::query_dsl::methods::FilterDsl;

use super::{Delete, delete};
use crate::schema::InSchema;

impl<T> Delete<T, T::WhereClause>
where
    T: IntoUpdateTarget<Table = T> + InSchema + Default,
{
    /// Deletes some rows of the table only, as
    /// [`diesel::delete(table).filter(...)`](diesel::query_builder::DeleteStatement::filter)
    /// does, but once: the same as a filter over the table that
    /// [`delete`](fn@delete) is given. Put several conditions together with
    /// `.and(...)`.
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
    /// #     pub name: String,
    /// # }
    /// # schema! { pub Family: Parent }
    /// let after = diesel_cascade::delete(parent::table).filter(parent::name.like("b%"));
    /// let before = diesel_cascade::delete(parent::table.filter(parent::name.like("b%")));
    /// assert_eq!(
    ///     after.plan::<Sqlite>().to_string(),
    ///     before.plan::<Sqlite>().to_string(),
    /// );
    /// ```
    pub fn filter<P>(
        self,
        predicate: P,
    ) -> Delete<T, <Filter<T, P> as IntoUpdateTarget>::WhereClause>
    where
        T: FilterDsl<P>,
        Filter<T, P>: IntoUpdateTarget<Table = T>,
    {
        delete(FilterDsl::filter(T::default(), predicate))
    }
}
