use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = schema::loan)]
#[model(new = NewLoan)]
#[foreign_key(Reader, columns(reader_country, reader_number), on_delete = "restrict")]
#[relationship(foreign_key(reader_country, reader_number), backref = loans, cascade = "all, delete")]
pub struct Loan {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(on_delete = "set_null")]
    pub book_id: Option<i32>,
    pub reader_country: String,
    #[foreign_key(Reader)]
    pub reader_number: i32,
}

include!("../../uses/existing/tables.rs");
include!("../../uses/existing/author.rs");
include!("../../uses/existing/profile.rs");
include!("../../uses/existing/book.rs");
include!("../../uses/existing/review.rs");
include!("../../uses/existing/reader.rs");
include!("../../uses/existing/genre.rs");
include!("../../uses/existing/book_genre.rs");
include!("../../uses/schema.rs");
include!("../../uses/program.rs");
