use diesel::prelude::*;
use diesel_cascade::prelude::*;

schema! { pub Library: Author, Profile, Book, Review, Reader, Loan, Genre }

include!("../../uses/author.rs");
include!("../../uses/profile.rs");
include!("../../uses/book.rs");
include!("../../uses/review.rs");
include!("../../uses/reader.rs");
include!("../../uses/loan.rs");
include!("../../uses/genre.rs");
include!("../../uses/book_genre.rs");
include!("../../uses/program.rs");
