//! Diesel's `JoinTo` for tables whose models cannot name each other's tables.
//!
//! Diesel's `joinable!` wants both tables by name. A child knows its parent's
//! struct only, and an associated type over a private struct may not stand in
//! the implementation of a public trait. So each table joins to whatever it is
//! [`Joinable`] to, and that names columns only.

use diesel::Expression;
use diesel::dsl::And;
use diesel::expression::SqlLiteral;
use diesel::expression_methods::BoolExpressionMethods;
use diesel::sql_types::{Bool, Nullable};

use crate::key_columns::{HasColumn, Pair, Unreferenced};
use crate::key_equals::KeyEquals;

/// A table with one foreign key between it and `Other`, in either direction.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no foreign key to join `{Other}` by",
    note = "a model joins by the only `#[foreign_key]` between two tables; where there are \
            several, `join = false` on the others leaves it to one"
)]
pub trait Joinable<Other, OtherKeys = KnownKeys> {
    /// The columns of the key, each a [`Pair`] with what it references:
    /// `(Pair, (Pair, Pair))` where there are three.
    type Key;
    /// Which of the two has the key.
    type Side;
}

/// The keys of a table are those that its model declares.
pub struct KnownKeys;

/// The model of the table has a mistake in it, and may have meant any key. It
/// joins to all tables: that it is wrong is said once, and not at each join.
pub struct UnknownKeys;

/// Keys of which the table `T` does not know whether it joins by them. Not just
/// [`UnknownKeys`], which the compiler would take for the answer where it is looking
/// for one.
pub trait MayJoin<T> {}

impl<T> MayJoin<T> for UnknownKeys {}

#[diagnostic::do_not_recommend]
impl<T, Other, OtherKeys: MayJoin<T>> Joinable<Other, OtherKeys> for T {
    type Key = ();
    type Side = NeitherSide;
}

/// No table is known to have the key.
pub struct NeitherSide;

impl<This, Other, OtherKeys> OnClause<This, Other, OtherKeys> for NeitherSide {
    type Clause = SqlLiteral<Nullable<Bool>>;

    fn clause() -> Self::Clause {
        diesel::dsl::sql("1 = 1")
    }
}

/// The table has the key.
pub struct ChildSide;

/// The other table has the key.
pub struct ParentSide;

/// The condition of the join, by the side that has the key.
pub trait OnClause<This, Other, OtherKeys = KnownKeys> {
    /// Its type.
    type Clause;
    /// Its value.
    fn clause() -> Self::Clause;
}

impl<This, Other> OnClause<This, Other> for ChildSide
where
    This: Joinable<Other>,
    This::Key: References<Other>,
{
    type Clause = <This::Key as References<Other>>::Clause;

    fn clause() -> Self::Clause {
        <This::Key as References<Other>>::clause()
    }
}

impl<This, Other> OnClause<This, Other> for ParentSide
where
    This: Joinable<Other>,
    This::Key: References<This>,
{
    type Clause = <This::Key as References<This>>::Clause;

    fn clause() -> Self::Clause {
        <This::Key as References<This>>::clause()
    }
}

/// What a row of the child and its row of `Parent` have in common.
pub trait References<Parent> {
    /// The type of the condition.
    type Clause;
    /// The condition.
    fn clause() -> Self::Clause;
}

impl<Key, Name, Parent> References<Parent> for Pair<Key, Name>
where
    Parent: HasColumn<Name>,
    Key: Default,
{
    type Clause = KeyEquals<Key, Parent::Column>;

    fn clause() -> Self::Clause {
        KeyEquals::new(Key::default(), Parent::column())
    }
}

/// Where it is wrong what the key references, that has been said.
impl<Key: Default, Parent> References<Parent> for Unreferenced<Key> {
    type Clause = KeyEquals<Key, Key>;

    fn clause() -> Self::Clause {
        KeyEquals::new(Key::default(), Key::default())
    }
}

impl<First, Rest, Parent> References<Parent> for (First, Rest)
where
    First: References<Parent>,
    Rest: References<Parent>,
    First::Clause: Expression<SqlType = Nullable<Bool>>,
    Rest::Clause: Expression<SqlType = Nullable<Bool>>,
{
    type Clause = And<First::Clause, Rest::Clause, Nullable<Bool>>;

    fn clause() -> Self::Clause {
        First::clause().and(Rest::clause())
    }
}
