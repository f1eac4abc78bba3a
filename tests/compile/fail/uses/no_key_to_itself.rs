use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = genre)]
#[model(new = NewGenre)]
pub struct Genre {
    #[column(auto)]
    pub id: i32,
    pub wider_id: Option<i32>,
    pub name: String,
    #[relationship]
    pub narrower: HasMany<Genre>,
}

include!("../../uses/author.rs");
include!("../../uses/profile.rs");
include!("../../uses/book.rs");
include!("../../uses/review.rs");
include!("../../uses/reader.rs");
include!("../../uses/loan.rs");
include!("../../uses/book_genre.rs");
include!("../../uses/schema.rs");
include!("../../uses/program.rs");
