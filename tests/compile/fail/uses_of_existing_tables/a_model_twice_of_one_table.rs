use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model, Debug)]
#[diesel(table_name = schema::book)]
pub struct Title {
    pub id: i32,
    pub title: String,
}

schema! { pub Library: Author, Profile, Book, Review, Reader, Loan, Genre, BookGenre, Title }

include!("../../uses/existing/tables.rs");
include!("../../uses/existing/author.rs");
include!("../../uses/existing/profile.rs");
include!("../../uses/existing/book.rs");
include!("../../uses/existing/review.rs");
include!("../../uses/existing/reader.rs");
include!("../../uses/existing/loan.rs");
include!("../../uses/existing/genre.rs");
include!("../../uses/existing/book_genre.rs");
include!("../../uses/program.rs");
