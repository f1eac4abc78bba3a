use diesel::prelude::*;
use diesel_cascade::prelude::*;

// The tables of the library as `diesel print-schema` writes them.

mod schema {
    use diesel::prelude::*;

    diesel::table! {
        author (id) {
            id -> Integer,
            name -> Integer,
        }
    }
    diesel::table! {
        book (id) {
            id -> Integer,
            author_id -> Integer,
            title -> Text,
        }
    }
    diesel::table! {
        book_genre (book_id, genre_id) {
            book_id -> Integer,
            genre_id -> Integer,
        }
    }
    diesel::table! {
        genre (id) {
            id -> Integer,
            wider_id -> Nullable<Integer>,
            name -> Text,
        }
    }
    diesel::table! {
        loan (id) {
            id -> Integer,
            book_id -> Nullable<Integer>,
            reader_country -> Text,
            reader_number -> Integer,
        }
    }
    diesel::table! {
        profile (id) {
            id -> Integer,
            author_id -> Integer,
            language -> Text,
        }
    }
    diesel::table! {
        reader (country, number) {
            country -> Text,
            number -> Integer,
            name -> Text,
        }
    }
    diesel::table! {
        review (id) {
            id -> Integer,
            about -> Integer,
            words -> Nullable<Text>,
        }
    }
    diesel::joinable!(book -> author (author_id));
    diesel::joinable!(book_genre -> book (book_id));
    diesel::joinable!(book_genre -> genre (genre_id));
    diesel::joinable!(loan -> book (book_id));
    diesel::joinable!(profile -> author (author_id));
    diesel::joinable!(review -> book (about));
    diesel::allow_tables_to_appear_in_same_query!(
        author, book, book_genre, genre, loan, profile, reader, review,
    );

    // Diesel's macro is for keys of one column.
    impl diesel::JoinTo<reader::table> for loan::table {
        type FromClause = reader::table;
        type OnClause = diesel::dsl::And<
            diesel::dsl::Eq<loan::reader_country, reader::country>,
            diesel::dsl::Eq<loan::reader_number, reader::number>,
        >;

        fn join_target(reader: reader::table) -> (Self::FromClause, Self::OnClause) {
            let country = loan::reader_country.eq(reader::country);
            (reader, country.and(loan::reader_number.eq(reader::number)))
        }
    }
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
