use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = book_genre, primary_key(book_id, genre_id))]
pub struct BookGenre {
    #[foreign_key]
    pub book_id: i32,
    pub genre_id: i32,
}

include!("../../uses/author.rs");
include!("../../uses/profile.rs");
include!("../../uses/book.rs");
include!("../../uses/review.rs");
include!("../../uses/reader.rs");
include!("../../uses/loan.rs");
include!("../../uses/genre.rs");
include!("../../uses/schema.rs");
include!("../../uses/program.rs");
