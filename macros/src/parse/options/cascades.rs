//! SQLAlchemy's cascades.
//!
//! <https://docs.sqlalchemy.org/en/20/orm/cascades.html>

/// A word in `cascade = "..."`.
pub(crate) struct Cascade {
    pub(crate) word: &'static str,
    pub(crate) kind: Kind,
    pub(crate) meaning: &'static str,
}

/// What a cascade can mean without a session.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The children are deleted.
    Deletes,
    /// It is about children that lose their parent in a session.
    Orphans,
    /// It is about what a session holds.
    OfASession,
}

const fn of_a_session_only(word: &'static str) -> Cascade {
    Cascade {
        word,
        kind: Kind::OfASession,
        meaning: "refused: it is about SQLAlchemy's session, and Diesel has none",
    }
}

/// All of them.
pub(crate) const CASCADES: &[Cascade] = &[
    Cascade {
        word: "all",
        kind: Kind::Deletes,
        meaning: "has `delete` in it",
    },
    Cascade {
        word: "delete",
        kind: Kind::Deletes,
        meaning: "the children go with their parent",
    },
    Cascade {
        word: "delete-orphan",
        kind: Kind::Orphans,
        meaning: "refused: there is no session in which a child could lose its parent",
    },
    of_a_session_only("save-update"),
    of_a_session_only("merge"),
    of_a_session_only("expunge"),
    of_a_session_only("refresh-expire"),
];
