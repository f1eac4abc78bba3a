//! Asks, of a type known by name, what holds of it, with an answer where
//! nothing does: a constant of the type itself goes before one of a trait,
//! where its bounds are met. So a model that is none is said to be none once,
//! and no error follows from it.

use std::any::TypeId;
use std::marker::PhantomData;

use diesel::dsl::Find;
use diesel::query_builder::{IntoUpdateTarget, QueryId};
use diesel::query_dsl::methods::FindDsl;

use crate::choice::When;
use crate::meta::{self, ForeignKey, Identity, SchemaId, Table};
use crate::model::Model;
use crate::schema::{InOneSchemaOnly, TableInSchema};

/// What is asked about the type `T`.
pub struct Probe<T>(PhantomData<T>);

impl<T: Model> Probe<T> {
    /// It is a model, of a table that is there.
    pub const HAS_TABLE: bool = T::HAS_TABLE;
    /// Its table is made for it.
    pub const IS_GENERATED: bool = T::IS_GENERATED;
    /// Its user says how its table, which is there, joins those that it references.
    pub const JOINS_BY_HAND: bool = T::JOINS_BY_HAND && T::HAS_TABLE;
    /// What it declares.
    pub const MODEL: meta::Model = T::MODEL;
    /// Which model of which table it is.
    pub const IDENTITY: Option<Identity> = T::IDENTITY;
    /// What it and its columns are called in SQL.
    pub const NAMES: fn() -> meta::Names = T::NAMES;
    /// The keys that it holds.
    pub const FOREIGN_KEYS: &'static [ForeignKey] = T::FOREIGN_KEYS;
    /// It with its links to others.
    pub const TABLE: Table = Table {
        model: T::MODEL,
        foreign_keys: T::FOREIGN_KEYS,
        relationships: T::RELATIONSHIPS,
    };
}

/// What holds of a type that is no model.
pub trait NoModel {
    /// It has none.
    const HAS_TABLE: bool = false;
    /// It has none.
    const IS_GENERATED: bool = false;
    /// Nobody does.
    const JOINS_BY_HAND: bool = false;
    /// Nothing is said about it.
    const MODEL: meta::Model = meta::Model::broken("");
    /// Of no table.
    const IDENTITY: Option<Identity> = None;
    /// Nothing.
    const NAMES: fn() -> meta::Names = meta::Names::of_the_model;
    /// None.
    const FOREIGN_KEYS: &'static [ForeignKey] = &[];
    /// Nothing is said about it.
    const TABLE: Table = Table {
        model: meta::Model::broken(""),
        foreign_keys: &[],
        relationships: &[],
    };
}

impl<T> NoModel for Probe<T> {}

impl<T: diesel::Table> Probe<T> {
    /// It is a table of Diesel's.
    pub const IS_TABLE: bool = true;
}

/// What holds of a type that is no table.
pub trait NoTable {
    /// It is none.
    const IS_TABLE: bool = false;
}

impl<T> NoTable for Probe<T> {}

impl<T: InOneSchemaOnly> Probe<T> {
    /// The schema of the model.
    pub const SCHEMA: Option<SchemaId> = Some(T::SCHEMA);
}

/// What holds of a model in no schema.
pub trait NoSchema {
    /// No schema.
    const SCHEMA: Option<SchemaId> = None;
}

impl<T> NoSchema for Probe<T> {}

impl<T: InOneSchemaOnly<IsFirst = When<true>>> Probe<T> {
    /// A schema names it, and no other model of its table before it.
    pub const IS_FIRST: bool = true;
}

/// What holds of a model that no schema names as the first of its table.
pub trait NotFirst {
    /// It is not.
    const IS_FIRST: bool = false;
}

impl<T> NotFirst for Probe<T> {}

impl<T: TableInSchema> Probe<T> {
    /// A schema names a model of the table.
    pub const IS_IN_SCHEMA: bool = T::IS_THERE;
}

/// What holds of a table that no schema has.
pub trait NoTableInSchema {
    /// It is in none.
    const IS_IN_SCHEMA: bool = false;
}

impl<T> NoTableInSchema for Probe<T> {}

/// A model with a key that joins it to `Parent`.
pub trait JoinsTo<Parent> {}

/// A model with a foreign key to `Parent`.
pub trait HasKeyTo<Parent> {}

/// A model with a relationship whose rows are, or are linked by, those of `Child`.
pub trait CountsOn<Child> {}

/// What is asked about a model beside a parent of its.
pub struct Between<Child, Parent>(PhantomData<(Child, Parent)>);

impl<Child: JoinsTo<Parent>, Parent> Between<Child, Parent> {
    /// A key of the child joins the two.
    pub const IS_JOINED: bool = true;
}

impl<Child: HasKeyTo<Parent>, Parent> Between<Child, Parent> {
    /// There is a key.
    pub const HAS_KEY: bool = true;
}

impl<Child, Parent: CountsOn<Child>> Between<Child, Parent> {
    /// The parent has a relationship to it.
    pub const IS_COUNTED_ON: bool = true;
}

/// What holds of two models of which neither says anything about the other.
pub trait Unrelated {
    /// None joins them.
    const IS_JOINED: bool = false;
    /// There is none.
    const HAS_KEY: bool = false;
    /// There is no relationship.
    const IS_COUNTED_ON: bool = false;
}

impl<Child, Parent> Unrelated for Between<Child, Parent> {}

/// The types of filters that are known to select the same rows however often
/// they are asked.
#[derive(Debug, Clone, Copy)]
pub struct KnownFilters {
    /// By the primary key alone.
    pub(crate) by_key: Option<TypeId>,
    /// That of a whole table.
    pub(crate) none: Option<TypeId>,
}

impl KnownFilters {
    /// No filter is known.
    pub(crate) const NONE: Self = Self {
        by_key: None,
        none: None,
    };
}

impl<M> Probe<M>
where
    M: Model,
    M::ModelTable: FindDsl<M::Key> + IntoUpdateTarget,
    Find<M::ModelTable, M::Key>: IntoUpdateTarget,
    <Find<M::ModelTable, M::Key> as IntoUpdateTarget>::WhereClause: QueryId,
    <M::ModelTable as IntoUpdateTarget>::WhereClause: QueryId,
{
    /// The filters of a model.
    pub const FILTERS: fn() -> KnownFilters = || KnownFilters {
        by_key: <Find<M::ModelTable, M::Key> as IntoUpdateTarget>::WhereClause::query_id(),
        none: <M::ModelTable as IntoUpdateTarget>::WhereClause::query_id(),
    };
}

/// What holds of a model without a key that is known.
pub trait NoFilters {
    /// No filter is known.
    const FILTERS: fn() -> KnownFilters = || KnownFilters::NONE;
}

impl<T> NoFilters for Probe<T> {}
