//! `#[foreign_key(...)]`.

use super::{Attribute, Opt, Shows, Sql, Way};

/// An option of `#[foreign_key(...)]`.
#[derive(Clone, Copy)]
pub(crate) enum ForeignKey {
    Columns,
    References,
    OnDelete,
    OnUpdate,
    Name,
    Deferrable,
    InitiallyDeferred,
    Index,
    Join,
    Constraint,
}

/// On the struct: all of them.
pub(crate) const FOREIGN_KEY_STRUCT: Attribute<ForeignKey> = Attribute {
    name: "foreign_key",
    place: "On a field: it references the primary key of another model, whose type it must have. \
            Or on the struct, for a key of [several columns](#keys-of-several-columns).",
    unnamed: &[PARENT, ALONE],
    options: &[
        Opt::once(ForeignKey::Columns, "columns", &[COLUMNS]),
        Opt::once(ForeignKey::References, "references", &[REFERENCES]),
        Opt::once(ForeignKey::OnDelete, "on_delete", &[ON_DELETE]),
        Opt::once(ForeignKey::OnUpdate, "on_update", &[ON_UPDATE]),
        Opt::once(ForeignKey::Name, "name", &[NAME]),
        Opt::once(ForeignKey::Deferrable, "deferrable", &[DEFERRABLE]),
        Opt::once(
            ForeignKey::InitiallyDeferred,
            "initially_deferred",
            &[INITIALLY_DEFERRED],
        ),
        Opt::once(ForeignKey::Index, "index", &[INDEX]),
        Opt::once(ForeignKey::Join, "join", &[JOIN]),
        Opt::once(ForeignKey::Constraint, "constraint", &[CONSTRAINT]),
    ],
};

/// On a field: all of them but `columns`.
pub(crate) const FOREIGN_KEY: Attribute<ForeignKey> = Attribute {
    options: FOREIGN_KEY_STRUCT.options.split_at(1).1,
    ..FOREIGN_KEY_STRUCT
};

const PARENT: Way = Way {
    form: "Parent",
    meaning: "the model that is referenced; `Self` is the model itself",
    example: r"
# #[derive(Model)]
# pub struct Author { pub id: i32 }
#[derive(Model)]
pub struct Book {
    pub id: i32,
    #[foreign_key(Author)]
    pub writer: i32,
}
# schema! { pub Library: Author, Book }
",
    shows: Shows::Makes(Sql {
        sqlite: r#"CONSTRAINT "books_writer_fkey" FOREIGN KEY ("writer") REFERENCES "authors" ("id")
CREATE INDEX "books_writer_idx" ON "books" ("writer")"#,
        postgres: r#"CONSTRAINT "books_writer_fkey" FOREIGN KEY ("writer") REFERENCES "authors" ("id")
CREATE INDEX "books_writer_idx" ON "books" ("writer")"#,
        mysql: r#"INDEX "books_writer_idx" ("writer")
CONSTRAINT "books_writer_fkey" FOREIGN KEY ("writer") REFERENCES "authors" ("id")"#,
    }),
};

const ALONE: Way = Way {
    form: "",
    meaning: "the model that the field is called after, with its key: `author_id` references \
              `Author`",
    example: r"
# #[derive(Model)]
# pub struct Author { pub id: i32 }
#[derive(Model)]
pub struct Book {
    pub id: i32,
    #[foreign_key]
    pub author_id: i32,
}
# schema! { pub Library: Author, Book }
",
    shows: Shows::Makes(Sql::same(
        r#"CONSTRAINT "books_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "authors" ("id")"#,
    )),
};

const COLUMNS: Way = Way {
    form: "columns(tenant_id, parent_id)",
    meaning: "on the struct: the columns of the key",
    example: r"
# #[derive(Model)]
# #[diesel(primary_key(library, id))]
# pub struct Author { pub library: i32, pub id: i32 }
#[derive(Model)]
#[foreign_key(Author, columns(library, author_id))]
pub struct Book {
    pub id: i32,
    pub library: i32,
    pub author_id: i32,
}
# schema! { pub Library: Author, Book }
",
    shows: Shows::Makes(Sql::same(
        r#"CONSTRAINT "books_library_author_id_fkey" FOREIGN KEY ("library", "author_id") REFERENCES "authors" ("library", "id")"#,
    )),
};

const REFERENCES: Way = Way {
    form: "references(tenant_id, id)",
    meaning: "the columns that are referenced: the primary key, as without the option, or a \
              unique key. One for each column of the key, in the same order",
    example: r"
# #[derive(Model)]
# pub struct Author { pub id: i32, #[column(unique)] pub number: i32 }
#[derive(Model)]
pub struct Book {
    pub id: i32,
    #[foreign_key(Author, references(number))]
    pub author: i32,
}
# schema! { pub Library: Author, Book }
",
    shows: Shows::Makes(Sql::same(
        r#"CONSTRAINT "books_author_fkey" FOREIGN KEY ("author") REFERENCES "authors" ("number")"#,
    )),
};

const ON_DELETE: Way = Way {
    form: "on_delete = \"cascade\"",
    meaning: "what the database does when the parent is deleted: an [action](#actions)",
    example: r#"
# #[derive(Model)]
# pub struct Author { pub id: i32 }
#[derive(Model)]
pub struct Book {
    pub id: i32,
    #[foreign_key(on_delete = "cascade")]
    pub author_id: i32,
}
# schema! { pub Library: Author, Book }
"#,
    shows: Shows::Makes(Sql::same(
        r#"CONSTRAINT "books_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE CASCADE"#,
    )),
};

const ON_UPDATE: Way = Way {
    form: "on_update = \"cascade\"",
    meaning: "what the database does when the parent's key changes: an [action](#actions)",
    example: r#"
# #[derive(Model)]
# pub struct Author { pub id: i32 }
#[derive(Model)]
pub struct Book {
    pub id: i32,
    #[foreign_key(on_update = "cascade")]
    pub author_id: i32,
}
# schema! { pub Library: Author, Book }
"#,
    shows: Shows::Makes(Sql::same(
        r#"CONSTRAINT "books_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON UPDATE CASCADE"#,
    )),
};

const NAME: Way = Way {
    form: "name = \"child_parent_id_fkey\"",
    meaning: "the constraint's name, if it is not to be made from the table and the columns",
    example: r#"
# #[derive(Model)]
# pub struct Author { pub id: i32 }
#[derive(Model)]
pub struct Book {
    pub id: i32,
    #[foreign_key(name = "written_by")]
    pub author_id: i32,
}
# schema! { pub Library: Author, Book }
"#,
    shows: Shows::Makes(Sql::same(
        r#"CONSTRAINT "written_by" FOREIGN KEY ("author_id") REFERENCES "authors" ("id")"#,
    )),
};

const DEFERRABLE: Way = Way {
    form: "deferrable",
    meaning: "a transaction may ask for the key to be checked at its end, with `SET CONSTRAINTS`. \
              MySQL cannot, and there it is left out",
    example: r"
# #[derive(Model)]
# pub struct Author { pub id: i32 }
#[derive(Model)]
pub struct Book {
    pub id: i32,
    #[foreign_key(deferrable)]
    pub author_id: i32,
}
# schema! { pub Library: Author, Book }
",
    shows: Shows::Makes(Sql {
        sqlite: r#"CONSTRAINT "books_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") DEFERRABLE"#,
        postgres: r#"CONSTRAINT "books_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") DEFERRABLE"#,
        mysql: r#"CONSTRAINT "books_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "authors" ("id")"#,
    }),
};

const INITIALLY_DEFERRED: Way = Way {
    form: "initially_deferred",
    meaning: "the key is checked at the end of the transaction. MySQL cannot, and there it is \
              left out",
    example: r"
# #[derive(Model)]
# pub struct Author { pub id: i32 }
#[derive(Model)]
pub struct Book {
    pub id: i32,
    #[foreign_key(deferrable, initially_deferred)]
    pub author_id: i32,
}
# schema! { pub Library: Author, Book }
",
    shows: Shows::Makes(Sql {
        sqlite: r#"CONSTRAINT "books_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") DEFERRABLE INITIALLY DEFERRED"#,
        postgres: r#"CONSTRAINT "books_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") DEFERRABLE INITIALLY DEFERRED"#,
        mysql: r#"CONSTRAINT "books_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "authors" ("id")"#,
    }),
};

const INDEX: Way = Way {
    form: "index = false",
    meaning: "no index for the key. Without the option there is one, unless the columns lead one \
              already. MySQL then makes one by itself",
    example: r"
# #[derive(Model)]
# pub struct Author { pub id: i32 }
#[derive(Model)]
pub struct Book {
    pub id: i32,
    #[foreign_key(index = false)]
    pub author_id: i32,
}
# schema! { pub Library: Author, Book }
",
    shows: Shows::MakesNo("INDEX"),
};

const JOIN: Way = Way {
    form: "join = false",
    meaning: "leaves `JoinTo`, and among several keys to one model `BelongsTo`, to another key: \
              where a model has several keys to one parent, or two models have keys to each \
              other, all but one say so. Where none does, no key of them gives either",
    example: r#"
# #[derive(Model)]
# pub struct Author { pub id: i32 }
#[derive(Model)]
pub struct Book {
    pub id: i32,
    #[foreign_key]
    pub author_id: i32,
    #[foreign_key(Author, join = false)]
    pub translator: Option<i32>,
}
# schema! { pub Library: Author, Book }

// ON books.author_id = authors.id
let join = books::table.inner_join(authors::table);
# #[cfg(feature = "sqlite")] {
# let sql = diesel::debug_query::<diesel::sqlite::Sqlite, _>(&join).to_string();
# assert!(sql.contains("ON (`books`.`author_id` = `authors`.`id`)"), "{sql}");
# }
"#,
    shows: Shows::NoSql,
};

const CONSTRAINT: Way = Way {
    form: "constraint = false",
    meaning: "a key that the database does not know: no constraint, but an index. Its rows can be \
              deleted or set to NULL by the program, never by the database",
    example: r"
# #[derive(Model)]
# pub struct Author { pub id: i32 }
#[derive(Model)]
pub struct Book {
    pub id: i32,
    #[foreign_key(constraint = false)]
    pub author_id: i32,
}
# schema! { pub Library: Author, Book }
",
    shows: Shows::MakesNo("REFERENCES"),
};
