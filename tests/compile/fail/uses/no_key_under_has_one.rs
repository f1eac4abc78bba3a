use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = profile)]
pub struct Profile {
    #[column(auto)]
    pub id: i32,
    #[column(unique)]
    pub author_id: i32,
    #[column(default = "'en'")]
    pub language: String,
}

include!("../../uses/author.rs");
include!("../../uses/book.rs");
include!("../../uses/review.rs");
include!("../../uses/reader.rs");
include!("../../uses/loan.rs");
include!("../../uses/genre.rs");
include!("../../uses/book_genre.rs");
include!("../../uses/schema.rs");
include!("../../uses/program.rs");
