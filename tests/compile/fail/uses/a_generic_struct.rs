use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = reader, primary_key(country, number))]
pub struct Reader<const N: usize = 0> {
    pub country: String,
    pub number: i32,
    pub name: String,
}

include!("../../uses/author.rs");
include!("../../uses/profile.rs");
include!("../../uses/book.rs");
include!("../../uses/review.rs");
include!("../../uses/loan.rs");
include!("../../uses/genre.rs");
include!("../../uses/book_genre.rs");
include!("../../uses/schema.rs");
include!("../../uses/program.rs");
