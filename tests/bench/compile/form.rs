//! The forms in which the same tables are written.

/// How tables, traits and joins are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// `#[derive(Model)]` and `schema!`.
    Library,
    /// `table!`, Diesel's derives, `joinable!`, and all tables in one
    /// `allow_tables_to_appear_in_same_query!`, as `schema!` has it.
    Hand,
    /// The same, but only tables with a key between them may be in one query:
    /// less than the other two give.
    HandPairs,
}

impl Form {
    /// The library first, and what it is measured by second.
    pub const ALL: [Self; 3] = [Self::Library, Self::Hand, Self::HandPairs];

    /// What a table calls it.
    pub fn title(self) -> &'static str {
        match self {
            Self::Library => "diesel-cascade",
            Self::Hand => "by hand",
            Self::HandPairs => "by hand, joinable pairs only",
        }
    }

    /// What a crate in it is called.
    pub fn package(self, models: usize) -> String {
        let name = match self {
            Self::Library => "library",
            Self::Hand => "hand",
            Self::HandPairs => "hand_pairs",
        };
        format!("{name}_{models}")
    }
}
