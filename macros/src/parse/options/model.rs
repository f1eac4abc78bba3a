//! `#[model(...)]`.

use super::{Attribute, Opt, Shows, Sql, Way};

/// An option of `#[model(...)]`.
#[derive(Clone, Copy)]
pub(crate) enum Model {
    Schema,
    Unique,
    Index,
    Check,
    New,
    Skip,
    Crate,
}

/// All of them.
pub(crate) const MODEL: Attribute<Model> = Attribute {
    name: "model",
    place: "On the struct.",
    unnamed: &[],
    options: &[
        Opt::once(Model::Schema, "schema", &[SCHEMA]),
        Opt::repeatable(Model::Unique, "unique", &[UNIQUE]),
        Opt::repeatable(Model::Index, "index", &[INDEX]),
        Opt::repeatable(Model::Check, "check", &[CHECK]),
        Opt::once(Model::New, "new", &[NEW]),
        Opt::once(Model::Skip, "skip", &[SKIP]),
        Opt::once(Model::Crate, "crate", &[CRATE]),
    ],
};

const SCHEMA: Way = Way {
    form: "schema = \"s\"",
    meaning: "the database schema that the table is in; on SQLite an attached database, on MySQL \
              another database. `create_all` makes it where it is missing, but for SQLite. Of a \
              `table!` that is there it need not be written: it has its own",
    example: r#"
#[derive(Model)]
#[model(schema = "archive")]
pub struct Book {
    pub id: i32,
}
# schema! { pub Library: Book }
"#,
    shows: Shows::Makes(Sql {
        sqlite: r#"CREATE TABLE "archive"."books" ("#,
        postgres: "CREATE SCHEMA IF NOT EXISTS \"archive\"\nCREATE TABLE \"archive\".\"books\" (",
        mysql: "CREATE SCHEMA IF NOT EXISTS \"archive\"\nCREATE TABLE \"archive\".\"books\" (",
    }),
};

const UNIQUE: Way = Way {
    form: "unique(a, b)",
    meaning: "no two rows have the same values in all of the columns: `UNIQUE`; may be repeated",
    example: r"
#[derive(Model)]
#[model(unique(author, title))]
pub struct Book {
    pub id: i32,
    pub author: i32,
    pub title: String,
}
# schema! { pub Library: Book }
",
    shows: Shows::Makes(Sql::same(
        r#"CONSTRAINT "books_author_title_key" UNIQUE ("author", "title")"#,
    )),
};

const INDEX: Way = Way {
    form: "index(a, b)",
    meaning: "an index over several columns; may be repeated",
    example: r"
#[derive(Model)]
#[model(index(author, printed))]
pub struct Book {
    pub id: i32,
    pub author: i32,
    pub printed: i32,
}
# schema! { pub Library: Book }
",
    shows: Shows::Makes(Sql {
        sqlite: r#"CREATE INDEX "books_author_printed_idx" ON "books" ("author", "printed")"#,
        postgres: r#"CREATE INDEX "books_author_printed_idx" ON "books" ("author", "printed")"#,
        mysql: r#"INDEX "books_author_printed_idx" ("author", "printed")"#,
    }),
};

const CHECK: Way = Way {
    form: "check = \"a < b\"",
    meaning: "a condition that each row meets, in SQL; may be repeated",
    example: r#"
#[derive(Model)]
#[model(check = "born < died")]
pub struct Author {
    pub id: i32,
    pub born: i32,
    pub died: Option<i32>,
}
# schema! { pub Library: Author }
"#,
    shows: Shows::Makes(Sql::same(
        r#"CONSTRAINT "authors_check" CHECK (born < died)"#,
    )),
};

const NEW: Way = Way {
    form: "new = NewParent",
    meaning: "generates the struct to insert: every column but the `auto` ones; one with a \
              `default` is an `Option`, whose `None` is the default. It has `Debug`, `Clone` and \
              `Insertable`",
    example: r#"
#[derive(Model)]
#[model(new = NewAuthor)]
pub struct Author {
    #[column(auto)]
    pub id: i32,
    pub name: String,
    #[column(default = "0")]
    pub books: i32,
}
# schema! { pub Library: Author }

let new = NewAuthor {
    name: "Ann".into(),
    books: None,
};
let insert = diesel::insert_into(authors::table).values(&new);
# let _ = insert;
"#,
    shows: Shows::NoSql,
};

const SKIP: Way = Way {
    form: "skip(Insertable, AsChangeset)",
    meaning: "traits of Diesel's to leave to you, or to its own derives",
    example: r"
# use diesel::Insertable;
#[derive(Model, Insertable)]
#[model(skip(Insertable))]
#[diesel(treat_none_as_default_value = false)]
pub struct Author {
    pub id: i32,
    pub name: Option<String>,
}
# schema! { pub Library: Author }
",
    shows: Shows::NoSql,
};

const CRATE: Way = Way {
    form: "crate = ::diesel_cascade",
    meaning: "where `diesel_cascade` is, if it was renamed or is re-exported: a path from the root \
              of a crate. `schema!` takes the same attribute",
    example: r"
mod database {
    pub use diesel_cascade::*;
}

#[derive(database::Model)]
#[model(crate = crate::database)]
pub struct Author {
    pub id: i32,
}
# schema! { #[model(crate = crate::database)] pub Library: Author }
# fn main() {}
",
    shows: Shows::NoSql,
};
