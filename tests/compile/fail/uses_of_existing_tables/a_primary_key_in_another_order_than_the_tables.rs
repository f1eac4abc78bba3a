use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = schema::reader, primary_key(number, country))]
pub struct Reader {
    pub country: String,
    pub number: i32,
    pub name: String,
}

include!("../../uses/existing/tables.rs");
include!("../../uses/existing/author.rs");
include!("../../uses/existing/profile.rs");
include!("../../uses/existing/book.rs");
include!("../../uses/existing/review.rs");
include!("../../uses/existing/loan.rs");
include!("../../uses/existing/genre.rs");
include!("../../uses/existing/book_genre.rs");
include!("../../uses/schema.rs");
include!("../../uses/program.rs");
