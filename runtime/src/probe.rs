//! Asks, of a type known by name, whether it is in a schema.

use std::marker::PhantomData;

use crate::meta::SchemaId;
use crate::schema::InSchema;

/// `Probe::<T>::SCHEMA` is the schema of the table `T`, or `None`: a constant
/// of the type itself goes before one of a trait, where its bounds are met.
pub struct Probe<T>(PhantomData<T>);

impl<T: InSchema> Probe<T> {
    /// The schema of the table.
    pub const SCHEMA: Option<SchemaId> = Some(T::SCHEMA);
}

/// What holds where the bounds are not met.
pub trait NoSchema {
    /// No schema.
    const SCHEMA: Option<SchemaId> = None;
}

impl<T> NoSchema for Probe<T> {}
