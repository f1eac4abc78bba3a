//! The rules that need more than one model, checked when the program is
//! compiled: the macros leave calls of these in constants, each at the word
//! that is at fault if the rule is broken.

mod backends;
mod bounds;
mod graph;
mod message;
mod order;
mod references;
mod relationship;
pub(crate) mod text;

pub(crate) use self::graph::policy;

pub use self::backends::{backends, stored_as_written};
pub use self::bounds::{HasKey, KeyType, NoColumn, column_types, key_value, primary_key, stored};
pub use self::graph::{is_first, is_forgotten, member, same_schema};
pub use self::message::{Message, refuse};
pub use self::order::in_order;
pub use self::references::{referenced_column, referenced_key, references};
pub use self::relationship::{relationship_far, relationship_key, relationship_policy};

/// A field is an `Option` where its column can be NULL, and only there.
pub const fn existing_nullability(
    column: &'static str,
    option: bool,
    nullable: bool,
) -> Option<Message> {
    if option == nullable {
        return None;
    }
    let column = ["the column `", column];
    Some(if nullable {
        Message::new(&[
            column[0],
            column[1],
            "` is `Nullable` in its `table!`: make the field an `Option`",
        ])
    } else {
        Message::new(&[
            column[0],
            column[1],
            "` is not `Nullable` in its `table!`: remove the field's `Option`",
        ])
    })
}
