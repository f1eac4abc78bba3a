use diesel::prelude::*;
use diesel_cascade::prelude::*;

mod schema {
    use diesel::prelude::*;

    diesel::table! {
        author (id) {
            id -> Integer,
            name -> Integer,
        }
    }

    include!("../../uses/existing/tables/book.rs");
    include!("../../uses/existing/tables/book_genre.rs");
    include!("../../uses/existing/tables/genre.rs");
    include!("../../uses/existing/tables/loan.rs");
    include!("../../uses/existing/tables/profile.rs");
    include!("../../uses/existing/tables/reader.rs");
    include!("../../uses/existing/tables/review.rs");
    include!("../../uses/existing/tables/joins.rs");
}
use schema::{author, book, book_genre, genre, loan, profile, reader, review};

include!("../../uses/existing/author.rs");
include!("../../uses/existing/profile.rs");
include!("../../uses/existing/book.rs");
include!("../../uses/existing/review.rs");
include!("../../uses/existing/reader.rs");
include!("../../uses/existing/loan.rs");
include!("../../uses/existing/genre.rs");
include!("../../uses/existing/book_genre.rs");
include!("../../uses/schema.rs");
include!("../../uses/program.rs");
