//! What a model is: the traits that the macros implement.

use diesel::associations::HasTable;

use crate::meta;

/// A struct that declares a table: implement it with
/// [`#[derive(Model)]`](derive@crate::Model).
///
/// The trait's own items are not public interface. What it gives is in its
/// extension, [`DeleteDsl`](crate::DeleteDsl).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a model",
    label = "this needs `#[derive(Model)]` on `{Self}`"
)]
pub trait Model: HasTable + Sized {
    #[doc(hidden)]
    const MODEL: meta::Model;
    /// `None` where it is broken.
    #[doc(hidden)]
    const IDENTITY: Option<meta::Identity>;
    /// The same as `HasTable`'s.
    #[doc(hidden)]
    type ModelTable: diesel::Table;
    /// What its rows are found by: `&i32`, `(&i32, &String)`.
    #[doc(hidden)]
    type Key;
    /// The type of its primary key in SQL, if that is one column.
    #[doc(hidden)]
    type KeySqlType;
    /// Whether that table is there: `false` where the path of one is wrong.
    #[doc(hidden)]
    const HAS_TABLE: bool = true;
    /// Whether its table is made for it, and no `table!` that was there.
    #[doc(hidden)]
    const IS_GENERATED: bool = true;
    /// Whether its user says how that table joins those that it references.
    #[doc(hidden)]
    const JOINS_BY_HAND: bool = false;
    /// What it and its columns are called in SQL, where a `table!` says it.
    #[doc(hidden)]
    const NAMES: fn() -> meta::Names = meta::Names::of_the_model;
    #[doc(hidden)]
    const FOREIGN_KEYS: &'static [meta::ForeignKey];
    #[doc(hidden)]
    const RELATIONSHIPS: &'static [meta::Relationship];
    #[doc(hidden)]
    fn __read_marks(&self) {}
}
