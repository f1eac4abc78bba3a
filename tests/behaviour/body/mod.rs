//! What holds on every backend. The crate that includes this says which one it
//! is in its module `backend`.

mod associations;
mod columns;
mod composite;
mod existing;
pub mod families;
mod filters;
mod insertable;
mod keys;
mod plans;
mod policies;
mod round_trips;
pub mod rows;
mod schemas;
mod sets;
mod shapes;
mod tables;
mod transactions;
