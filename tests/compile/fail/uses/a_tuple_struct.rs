use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = genre)]
#[model(new = NewGenre)]
pub struct Genre(i32, String);

include!("../../uses/author.rs");
include!("../../uses/profile.rs");
include!("../../uses/book.rs");
include!("../../uses/review.rs");
include!("../../uses/reader.rs");
include!("../../uses/loan.rs");
include!("../../uses/book_genre.rs");
include!("../../uses/schema.rs");
include!("../../uses/program.rs");
