//! What generated code names. Nothing here is public interface.
#![allow(missing_docs)]

pub use diesel;

pub use crate::__behind_only as behind_only;
pub use crate::__keyless as keyless;
pub use crate::assign::{Assign, Changes, Inserts, assign};
pub use crate::belonging::{BelongingKey, Findable, KeyTo, NoKey, OwnKey, UnknownKey};
pub use crate::choice::{Choose, Condition, OfModel, OfNone, TableOf, When};
pub use crate::field::{Field, NO_BACKEND, Read, UnknownField, Unread, Unwritten, Write, no_value};
pub use crate::graph::{Graph, Root};
pub use crate::in_place::{
    ColumnInPlace, KeyInPlace, KeyLength, OwnValues, RowInPlace, RowKey, SeveralColumns,
    ValuesInPlace,
};
pub use crate::join::{
    ChildSide, Joinable, KnownKeys, NeitherSide, OnClause, ParentSide, UnknownKeys,
};
pub use crate::key_columns::{HasColumn, Named, Pair, Part, Unreferenced, Whole};
pub use crate::key_value::{AsKey, KeyValue, NoKeyValue, OtherKeyValue, SharedKeyValue};
pub use crate::meta::{ColumnType, TypeOfColumn};
pub use crate::model::Model;
pub use crate::other_table::{
    Differs, Existing, First, KnownTable, Number, OtherTable, PlainTable,
};
pub use crate::probe::{
    Between, CountsOn, HasKeyTo, JoinsTo, NoFilters, NoModel, NoSchema, NoTable, NoTableInSchema,
    NotFirst, Probe, Unrelated,
};
pub use crate::schema::{InOneSchemaOnly, MissingMember, Schema, TableInSchema};

pub use crate::{check, dynamic, meta, sql_types};

/// The type.
pub type Itself<T> = T;

/// What editors show where an option is written.
#[cfg(rust_analyzer)]
pub mod options {
    diesel_cascade_macros::__options!();
}
