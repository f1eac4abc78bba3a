//! `#[relationship(...)]`.

use super::{Attribute, Opt, Shows, Sql, Way};

/// An option of `#[relationship(...)]`.
#[derive(Clone, Copy)]
pub(crate) enum Relationship {
    ForeignKey,
    Backref,
    Secondary,
    Cascade,
    PassiveDeletes,
}

/// All of them.
pub(crate) const RELATIONSHIP: Attribute<Relationship> = Attribute {
    name: "relationship",
    place: "On a field of the type [`HasMany`](crate::HasMany), [`HasOne`](crate::HasOne) or \
            [`ManyToMany`](crate::ManyToMany) of the parent, or on the foreign key of the child, \
            be it on a field or on the struct; once for each key. What the options mean for a \
            delete, all together, is in the \
            [table of policies](crate#what-a-delete-does-to-the-children).",
    unnamed: &[ALONE],
    options: &[
        Opt::once(
            Relationship::ForeignKey,
            "foreign_key",
            &[COLUMN_OF_KEY, COLUMNS_OF_KEY],
        ),
        Opt::once(Relationship::Backref, "backref", &[BACKREF]),
        Opt::once(Relationship::Secondary, "secondary", &[SECONDARY]),
        Opt::once(Relationship::Cascade, "cascade", &[CASCADE]),
        Opt::once(
            Relationship::PassiveDeletes,
            "passive_deletes",
            &[TRUST, LEAVE_ALL],
        ),
    ],
};

/// What the program does to the children where no option says anything.
const NULLIFIED: Sql = Sql {
    sqlite: r#"UPDATE "books" SET "author_id" = NULL WHERE ("books"."author_id" IN (SELECT "authors"."id" FROM "authors"))
DELETE FROM "authors""#,
    postgres: r#"UPDATE "books" SET "author_id" = NULL FROM dc_d0 AS dc_p WHERE "books"."author_id" = dc_p.k0"#,
    mysql: r#"UPDATE "authors" STRAIGHT_JOIN "books" ON "books"."author_id" = "authors"."id" SET "books"."author_id" = NULL
DELETE FROM "authors""#,
};

/// What it does where it deletes them.
const DELETED: Sql = Sql {
    sqlite: r#"DELETE FROM "books" WHERE "books"."author_id" IN (SELECT "authors"."id" FROM "authors")
DELETE FROM "authors""#,
    postgres: r#"DELETE FROM "books" USING dc_d0 AS dc_p WHERE "books"."author_id" = dc_p.k0"#,
    mysql: r#"DELETE "books" FROM "authors" STRAIGHT_JOIN "books" ON "books"."author_id" = "authors"."id"
DELETE FROM "authors""#,
};

/// A delete of nothing but the parents.
const PARENTS: Sql = Sql::same(r#"DELETE FROM "authors""#);

const ALONE: Way = Way {
    form: "",
    meaning: "the program sets the key of the children to NULL, which must be an `Option` and not \
              `on_delete = \"cascade\"`; the same as a mark without the attribute",
    example: r"
#[derive(Model)]
pub struct Author {
    pub id: i32,
    #[relationship]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    pub id: i32,
    #[foreign_key]
    pub author_id: Option<i32>,
}
# schema! { pub Library: Author, Book }
",
    shows: Shows::Deletes(NULLIFIED, None),
};

/// The key by its column.
pub(crate) const COLUMN_OF_KEY: Way = Way {
    form: "foreign_key = parent_id",
    meaning: "on the parent: which key of the child, where it has several to this model. One \
              column of a key of several is enough if no other key to this model has it",
    example: r"
#[derive(Model)]
pub struct Author {
    pub id: i32,
    #[relationship(foreign_key = author_id)]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    pub id: i32,
    #[foreign_key]
    pub author_id: Option<i32>,
    #[foreign_key(Author, join = false)]
    pub translator: Option<i32>,
}
# schema! { pub Library: Author, Book }
",
    shows: Shows::Deletes(NULLIFIED, Some("translator")),
};

/// The key by all of its columns.
pub(crate) const COLUMNS_OF_KEY: Way = Way {
    form: "foreign_key(tenant_id, parent_id)",
    meaning: "the key of several columns that the relationship is over: on the parent where the \
              child has several to this model, on the struct of the child always",
    example: r#"
# #[derive(Model)]
# #[diesel(primary_key(library, id))]
# pub struct Author { pub library: i32, pub id: i32 }
#[derive(Model)]
#[foreign_key(Author, columns(library, author_id))]
#[relationship(foreign_key(library, author_id), backref = books)]
pub struct Book {
    pub id: i32,
    pub library: i32,
    pub author_id: Option<i32>,
}
# schema! { pub Library: Author, Book }
"#,
    shows: Shows::Deletes(
        Sql {
            sqlite: r#"UPDATE "books" SET "author_id" = NULL WHERE (("books"."library", "books"."author_id") IN (SELECT "authors"."library", "authors"."id" FROM "authors"))
DELETE FROM "authors""#,
            postgres: r#"UPDATE "books" SET "author_id" = NULL FROM dc_d0 AS dc_p WHERE "books"."library" = dc_p.k0 AND "books"."author_id" = dc_p.k1"#,
            mysql: r#"UPDATE "authors" STRAIGHT_JOIN "books" ON "books"."library" = "authors"."library" AND "books"."author_id" = "authors"."id" SET "books"."author_id" = NULL
DELETE FROM "authors""#,
        },
        None,
    ),
};

const BACKREF: Way = Way {
    form: "backref = children",
    meaning: "on the child: what the parent would call the relationship, which is declared here \
              instead of there",
    example: r#"
# #[derive(Model)]
# pub struct Author { pub id: i32 }
#[derive(Model)]
pub struct Book {
    pub id: i32,
    #[foreign_key]
    #[relationship(backref = books, cascade = "all, delete")]
    pub author_id: i32,
}
# schema! { pub Library: Author, Book }
"#,
    shows: Shows::Deletes(DELETED, None),
};

const SECONDARY: Way = Way {
    form: "secondary = Link",
    meaning: "of `ManyToMany`: the model of the [link table](#link-tables), whose rows go with \
              their parent. The far rows stay",
    example: r"
#[derive(Model)]
pub struct Author {
    pub id: i32,
    #[relationship(secondary = Writing)]
    pub books: ManyToMany<Book>,
}

#[derive(Model)]
pub struct Book {
    pub id: i32,
}

#[derive(Model)]
#[diesel(primary_key(author_id, book_id))]
pub struct Writing {
    #[foreign_key]
    pub author_id: i32,
    #[foreign_key]
    pub book_id: i32,
}
# schema! { pub Library: Author, Book, Writing }
",
    shows: Shows::Deletes(
        Sql {
            sqlite: r#"DELETE FROM "writings" WHERE "writings"."author_id" IN (SELECT "authors"."id" FROM "authors")
DELETE FROM "authors""#,
            postgres: r#"DELETE FROM "writings" USING dc_d0 AS dc_p WHERE "writings"."author_id" = dc_p.k0"#,
            mysql: r#"DELETE "writings" FROM "authors" STRAIGHT_JOIN "writings" ON "writings"."author_id" = "authors"."id"
DELETE FROM "authors""#,
        },
        Some("books"),
    ),
};

const CASCADE: Way = Way {
    form: "cascade = \"all, delete\"",
    meaning: "the program deletes the children, and what hangs on them, before their parents; \
              `\"delete\"` is the same. With `passive_deletes` the database does it",
    example: r#"
#[derive(Model)]
pub struct Author {
    pub id: i32,
    #[relationship(cascade = "all, delete")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    pub id: i32,
    #[foreign_key]
    pub author_id: i32,
}
# schema! { pub Library: Author, Book }
"#,
    shows: Shows::Deletes(DELETED, None),
};

/// `passive_deletes`.
pub(crate) const TRUST: Way = Way {
    form: "passive_deletes",
    meaning: "the program leaves the children to the database: their key says `on_delete = ...` \
              with `cascade`, `set_null` or `set_default`",
    example: r#"
#[derive(Model)]
pub struct Author {
    pub id: i32,
    #[relationship(passive_deletes)]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    pub id: i32,
    #[foreign_key(on_delete = "cascade")]
    pub author_id: i32,
}
# schema! { pub Library: Author, Book }
"#,
    shows: Shows::Deletes(PARENTS, Some("books")),
};

/// `passive_deletes = "all"`.
pub(crate) const LEAVE_ALL: Way = Way {
    form: "passive_deletes = \"all\"",
    meaning: "the program does nothing about the children, whatever their key says: without an \
              action the database refuses to delete a parent that has some",
    example: r#"
#[derive(Model)]
pub struct Author {
    pub id: i32,
    #[relationship(passive_deletes = "all")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    pub id: i32,
    #[foreign_key]
    pub author_id: i32,
}
# schema! { pub Library: Author, Book }
"#,
    shows: Shows::Deletes(PARENTS, Some("books")),
};
