//! The rules that need more than one model, checked when the program is
//! compiled: the macros leave calls of these in constants, each at the word
//! that is at fault if the rule is broken.

mod backends;
mod bounds;
mod graph;
mod in_table;
mod message;
mod order;
mod references;
mod relationship;
pub(crate) mod text;
mod unseen;

pub(crate) use self::unseen::policy;

pub use self::backends::backends;
pub use self::bounds::{HasKey, KeyType, NoColumn, column_types, key_value, primary_key, stored};
pub use self::graph::{is_first, is_forgotten, member, same_schema};
pub use self::in_table::{existing_nullability, existing_type, stored_as_written};
pub use self::message::{Message, refuse};
pub use self::order::in_order;
pub use self::references::{is_primary_key, referenced_column, referenced_key, references};
pub use self::relationship::{relationship_far, relationship_key, relationship_policy};
