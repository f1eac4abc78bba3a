//! Which tables are others: so that one impl lets a table appear in a query
//! with those of all other models, where Diesel's
//! `allow_tables_to_appear_in_same_query!` has one for each pair.
//!
//! Rust knows no inequality of types. So each table has a number, the hash of
//! its model's path, whose digits are types, and of two digits it can be said
//! that they differ.
//!
//! Each trait names the table that asks, `This`. That makes the compiler take
//! an impl that is not there for an answer: of a trait about one of its own
//! types only the crate itself could have one.

use diesel::Table;

/// A digit of a table's number.
pub struct Digit<const DIGIT: u8>;

/// A table's number.
#[rustfmt::skip]
pub type Number<
    const A: u8, const B: u8, const C: u8, const D: u8, const E: u8,
    const F: u8, const G: u8, const H: u8, const I: u8, const J: u8,
> = (Digit<A>, (Digit<B>, (Digit<C>, (Digit<D>, (Digit<E>,
    (Digit<F>, (Digit<G>, (Digit<H>, (Digit<I>, (Digit<J>, ()))))))))));

/// In place of a number, that of a `table!` of the user's own: it is another
/// than all those that are generated. Of two such tables Diesel's own macro says
/// it, which `diesel print-schema` writes.
pub struct Existing;

/// The model of a table that speaks for it: of several over one `table!`, the
/// one that a schema names.
pub struct First;

/// A table of a model, as `This` sees it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` and `{This}` cannot be in one query",
    label = "not the table of a model, or of one that no `schema!` names",
    note = "name the model of a `table!` that is there in a `schema!`; for a `table!` without a \
            model, Diesel's `allow_tables_to_appear_in_same_query!` and `joinable!` say it",
    note = "where both should be one table: `table_name = t` makes a new one, and `table_name = \
            crate::schema::t` names the one that is there"
)]
pub trait KnownTable<This, Model = First> {
    /// Its number: `(Digit, (Digit, ...))`, or [`Existing`].
    type Number;
}

#[cfg(feature = "postgres")]
impl<T: KnownTable<This>, This> KnownTable<This> for diesel::query_builder::Only<T> {
    type Number = T::Number;
}

#[cfg(feature = "postgres")]
impl<T, Method, This> KnownTable<This> for diesel::query_builder::Tablesample<T, Method>
where
    T: KnownTable<This>,
    Method: diesel::internal::table_macro::TablesampleMethod,
{
    type Number = T::Number;
}

/// A table of a model by itself, as `This` sees it: `ONLY` and `TABLESAMPLE` of
/// one are joined by impls of Diesel's own.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is the table of no model that `{This}` could be joined with",
    note = "for a `table!` without a model, Diesel's `joinable!` says how it is joined"
)]
pub trait PlainTable<This, Model = First> {
    /// Whether its foreign keys are known.
    type Keys;
    /// `When<true>` where its user says how it joins the tables that it references:
    /// for a `table!` that is there.
    type ByHand;
}

/// A table of a model, other than `This`.
pub trait OtherTable<This> {}

impl<T, This> OtherTable<This> for T
where
    T: Table + KnownTable<This>,
    This: KnownTable<This>,
    T::Number: Differs<This::Number, This>,
{
}

/// A number with a digit that is not that of `Number`.
#[diagnostic::on_unimplemented(
    message = "two `table!`s that were there already are not yet known to be two",
    label = "this needs `diesel::allow_tables_to_appear_in_same_query!` with both tables",
    note = "`diesel print-schema` writes it, and `diesel::joinable!`, at the end of `schema.rs`"
)]
pub trait Differs<Number, This> {}

impl<Digit, Digits, This> Differs<(Digit, Digits), This> for Existing {}

impl<Digit, Digits, This> Differs<Existing, This> for (Digit, Digits) {}

impl<const DIGIT: u8, Left, Right, This> Differs<(Digit<DIGIT>, Right), This>
    for (Digit<DIGIT>, Left)
where
    Left: Differs<Right, This>,
{
}

// Each digit differs from those after it, and they from it.
macro_rules! digits {
    () => {};
    ($first:literal $($other:literal)*) => {
        $(
            impl<Left, Right, This> Differs<(Digit<$other>, Right), This>
                for (Digit<$first>, Left)
            {
            }

            impl<Left, Right, This> Differs<(Digit<$first>, Right), This>
                for (Digit<$other>, Left)
            {
            }
        )*
        digits!($($other)*);
    };
}
digits!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15);

/// Lets `ONLY` and `TABLESAMPLE` of all other tables appear in one query with a
/// table. PostgreSQL has them.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "postgres")]
macro_rules! __behind_only {
    ($table:ty, $other:ident, ($($bounds:tt)*)) => {
        impl<$other> $crate::__private::diesel::query_source::TableNotEqual<$table>
            for $crate::__private::diesel::query_builder::Only<$other>
        where
            Self: $crate::__private::diesel::Table,
            for<'__used> $table: $crate::__private::diesel::Table,
            $($bounds)*
        {
        }

        impl<$other, __Method> $crate::__private::diesel::query_source::TableNotEqual<$table>
            for $crate::__private::diesel::query_builder::Tablesample<$other, __Method>
        where
            __Method: $crate::__private::diesel::internal::table_macro::TablesampleMethod,
            Self: $crate::__private::diesel::Table,
            for<'__used> $table: $crate::__private::diesel::Table,
            $($bounds)*
        {
        }
    };
}

/// Nothing without PostgreSQL.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "postgres"))]
macro_rules! __behind_only {
    ($($tokens:tt)*) => {};
}
