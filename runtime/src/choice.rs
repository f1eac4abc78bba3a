//! One type or another, by what a constant says: so that what an impl is for
//! can depend on other models, and on whether they are models at all.
//!
//! Each trait names a type of the crate that asks, `Here`: while the compiler
//! looks whether impls are in each other's way, it takes for an answer only what
//! no other crate could change.

use std::marker::PhantomData;

use crate::model::Model;

/// What holds, or does not.
pub struct When<const HOLDS: bool>;

/// A [`When`], in constants.
pub trait Condition {
    /// Whether it holds.
    const HOLDS: bool;
}

impl<const HOLDS: bool> Condition for When<HOLDS> {
    const HOLDS: bool = HOLDS;
}

/// `Yes` where it holds, `No` where it does not.
pub trait Choose<Yes, No, Here> {
    /// The one that is chosen.
    type Chosen;
}

impl<Yes, No, Here> Choose<Yes, No, Here> for When<true> {
    type Chosen = Yes;
}

impl<Yes, No, Here> Choose<Yes, No, Here> for When<false> {
    type Chosen = No;
}

/// The table of the model `M`, if it is one.
pub struct OfModel<M>(PhantomData<M>);

/// No table but `Here`.
pub struct OfNone;

/// A table, where it is known that there is one.
pub trait TableOf<Here> {
    /// The table.
    type Table;
}

impl<M: Model, Here> TableOf<Here> for OfModel<M> {
    type Table = M::ModelTable;
}

impl<Here> TableOf<Here> for OfNone {
    type Table = Here;
}
