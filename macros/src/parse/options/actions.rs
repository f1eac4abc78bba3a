//! What `on_delete` and `on_update` take.

use super::{Shows, Sql, Way};

/// A referential action of SQL.
#[derive(Clone, Copy, PartialEq, Eq)]
#[allow(clippy::enum_variant_names)] // the names are SQL's
pub(crate) enum Action {
    Cascade,
    SetNull,
    SetDefault,
    Restrict,
    NoAction,
}

impl Action {
    pub(crate) const ALL: [Self; 5] = [
        Self::Cascade,
        Self::SetNull,
        Self::SetDefault,
        Self::Restrict,
        Self::NoAction,
    ];

    /// The action as it is written in an attribute.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Cascade => "cascade",
            Self::SetNull => "set_null",
            Self::SetDefault => "set_default",
            Self::Restrict => "restrict",
            Self::NoAction => "no_action",
        }
    }

    /// What the database does to the rows that reference one that goes, or
    /// whose key changes.
    pub(crate) fn meaning(self) -> &'static str {
        match self {
            Self::Cascade => "they go too, or follow the change",
            Self::SetNull => "their columns become NULL, and so must be `Option`s",
            Self::SetDefault => {
                "their columns get their `#[column(default = ...)]`, which they must have. \
                 InnoDB, MySQL's engine, refuses it"
            }
            Self::Restrict => "it refuses, at once",
            Self::NoAction => {
                "it refuses, at the end of the statement, or of the transaction where the key is \
                 deferred. The same as no option, on every backend"
            }
        }
    }
}

/// All of them, with their SQL.
pub(crate) const ACTIONS: Way = Way {
    form: "",
    meaning: "SQL's own spelling will do too: `\"SET NULL\"`. Without the option it is SQL's \
              default, `NO ACTION`",
    example: r#"
# #[derive(Model)]
# pub struct Author { pub id: i32 }
#[derive(Model)]
pub struct Book {
    pub id: i32,
    #[foreign_key(Author, on_delete = "cascade")]
    pub writer: i32,
    #[foreign_key(Author, on_delete = "set_null")]
    pub translator: Option<i32>,
    #[foreign_key(Author, on_delete = "set_default")]
    #[column(default = "0")]
    pub editor: i32,
    #[foreign_key(Author, on_delete = "restrict")]
    pub critic: i32,
    #[foreign_key(Author, on_delete = "no_action")]
    pub reader: i32,
}
# schema! { pub Library: Author, Book }
"#,
    shows: Shows::Makes(Sql::same(
        r#"CONSTRAINT "books_writer_fkey" FOREIGN KEY ("writer") REFERENCES "authors" ("id") ON DELETE CASCADE
CONSTRAINT "books_translator_fkey" FOREIGN KEY ("translator") REFERENCES "authors" ("id") ON DELETE SET NULL
CONSTRAINT "books_editor_fkey" FOREIGN KEY ("editor") REFERENCES "authors" ("id") ON DELETE SET DEFAULT
CONSTRAINT "books_critic_fkey" FOREIGN KEY ("critic") REFERENCES "authors" ("id") ON DELETE RESTRICT
CONSTRAINT "books_reader_fkey" FOREIGN KEY ("reader") REFERENCES "authors" ("id")"#,
    )),
};
