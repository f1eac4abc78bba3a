use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = schema::genre)]
#[model(new = NewGenre)]
pub enum Genre {
    Prose,
    Verse,
}

include!("../../uses/existing/tables.rs");
include!("../../uses/existing/author.rs");
include!("../../uses/existing/profile.rs");
include!("../../uses/existing/book.rs");
include!("../../uses/existing/review.rs");
include!("../../uses/existing/reader.rs");
include!("../../uses/existing/loan.rs");
include!("../../uses/existing/book_genre.rs");
include!("../../uses/schema.rs");
include!("../../uses/program.rs");
