//! What a row is deleted by: all that Diesel asks of it, in the words of one bound.

use diesel::associations::HasTable;
use diesel::backend::Backend;
use diesel::dsl::Find;
use diesel::query_builder::{IntoUpdateTarget, QueryFragment, QueryId};
use diesel::query_dsl::methods::FindDsl;

/// A value of the primary key of the model `M`, on the backend `DB`: what Diesel
/// `find`s a row of its table by. It is implemented for nothing else.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a primary key of `{M}`",
    label = "write a value for its primary key, `5`, or for each of its columns, `(1, 5)`"
)]
pub trait KeyOf<M: HasTable, DB: Backend> {
    /// The filter that selects the row.
    type Filter: QueryFragment<DB> + QueryId;
    #[doc(hidden)]
    fn into_filter(self) -> Self::Filter;
}

#[diagnostic::do_not_recommend]
impl<M, DB, Id> KeyOf<M, DB> for Id
where
    DB: Backend,
    M: HasTable,
    M::Table: FindDsl<Id>,
    Find<M::Table, Id>: IntoUpdateTarget,
    <Find<M::Table, Id> as IntoUpdateTarget>::WhereClause: QueryFragment<DB> + QueryId,
{
    type Filter = <Find<M::Table, Id> as IntoUpdateTarget>::WhereClause;

    fn into_filter(self) -> Self::Filter {
        M::table().find(self).into_update_target().where_clause
    }
}
