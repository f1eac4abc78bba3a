use diesel::prelude::*;
use diesel_cascade::prelude::*;

schema! { pub Library: Profile, Book, Review, Reader, Loan, Genre, BookGenre }

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
