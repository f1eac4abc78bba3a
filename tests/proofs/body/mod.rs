//! Deletes from random schemas with random rows, each measured by the answer
//! of sets.

mod case;
mod database;
mod descriptors;
mod emitted;
mod fill;
mod genes;
mod legal;
mod named;
mod roots;
mod rows;
mod schema;
mod search;
mod sets;
mod show;
mod sketch;
mod smaller;
mod tally;
mod trial;

pub use self::rows::{Row, Rows};
pub use self::schema::{Key, Schema};
pub use self::sets::{Answer, Doomed};
pub use self::trial::{Found, Trial, doomed_by};

/// The tables and keys of a schema, at most.
pub const MOST_TABLES: usize = 5;
pub const MOST_KEYS: usize = 7;
