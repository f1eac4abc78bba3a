use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = schema::genre, primary_key(id, name))]
#[model(new = NewGenre)]
pub struct Genre {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(Self, on_delete = "set_null")]
    #[relationship(backref = narrower, passive_deletes)]
    pub wider_id: Option<i32>,
    pub name: String,
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
