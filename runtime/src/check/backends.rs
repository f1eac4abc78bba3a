//! Whether a backend knows a field's type.

use super::message::Message;

/// A type that Diesel can store, if it `is_expression`, is read and written by a
/// backend.
pub const fn backends(ty: &str, is_expression: bool, read: bool, written: bool) -> Option<Message> {
    // That it cannot be stored at all is said by a bound.
    if !is_expression || (read && written) {
        return None;
    }
    let (what, traits) = match (read, written) {
        (false, false) => (
            "read or write",
            "`diesel::deserialize::FromSql` and `diesel::serialize::ToSql`",
        ),
        (false, true) => ("read", "`diesel::deserialize::FromSql`"),
        _ => ("write", "`diesel::serialize::ToSql`"),
    };
    let features = "; or switch on the feature of `diesel-cascade` for the backend that does";
    Some(Message::new(&[
        "no backend can ",
        what,
        " `",
        ty,
        "`: implement ",
        traits,
        " for it, with the SQL type of the column",
        features,
    ]))
}
