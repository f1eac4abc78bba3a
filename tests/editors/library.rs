//! What `tests/editors/run` looks at in an editor.

use diesel_cascade::prelude::*;

#[derive(Model)]
#[model(unique(name, born), skip(AsChangeset), new = NewAuthor)]
pub struct Author {
    #[column(auto)]
    pub id: i32,
    #[column(max_length = 80)]
    pub name: String,
    #[column(default = "0", index)]
    pub born: i32,
    #[relationship(passive_deletes)]
    pub books: HasMany<Book>,
    #[relationship(foreign_key = translator, cascade = "all, delete")]
    pub translations: HasMany<Translation>,
    #[relationship(secondary = Reading)]
    pub read: ManyToMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(Author, on_delete = "cascade")]
    pub writer: i32,
    #[column(unique)]
    pub isbn: i64,
}

#[derive(Model)]
pub struct Translation {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(Author)]
    pub translator: i32,
    #[foreign_key(crate::Author, join = false)]
    pub editor: i32,
    #[foreign_key(Book, references(isbn))]
    pub original: i64,
}

#[derive(Model)]
#[diesel(table_name = reading, primary_key(author_id, book_id))]
pub struct Reading {
    #[foreign_key]
    pub author_id: i32,
    #[foreign_key]
    pub book_id: i32,
}

#[derive(Model)]
#[foreign_key(Reading, columns(reader, book))]
#[relationship(foreign_key(reader, book), backref = notes, cascade = "delete")]
pub struct Note {
    #[column(auto)]
    pub id: i32,
    pub reader: i32,
    pub book: i32,
}

schema! { pub Library: Author, Book, Translation, Reading, Note }

/// What is generated is found from here.
pub fn new() -> NewAuthor {
    NewAuthor {
        name: String::new(),
        born: None,
    }
}
