// The tables of the library as `diesel print-schema` writes them.

mod schema {
    use diesel::prelude::*;

    include!("tables/author.rs");
    include!("tables/book.rs");
    include!("tables/book_genre.rs");
    include!("tables/genre.rs");
    include!("tables/loan.rs");
    include!("tables/profile.rs");
    include!("tables/reader.rs");
    include!("tables/review.rs");
    include!("tables/joins.rs");
}
use schema::{author, book, book_genre, genre, loan, profile, reader, review};
