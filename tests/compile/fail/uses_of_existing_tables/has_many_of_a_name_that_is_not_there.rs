use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = schema::book)]
#[model(new = NewBook)]
pub struct Book {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(on_delete = "cascade")]
    pub author_id: i32,
    #[column(unique, max_length = 100)]
    pub title: String,
    #[relationship(passive_deletes)]
    pub reviews: HasMany<Revew>,
    #[relationship]
    pub loans: HasMany<Loan>,
    #[relationship(secondary = BookGenre)]
    pub genres: ManyToMany<Genre>,
}

include!("../../uses/existing/tables.rs");
include!("../../uses/existing/author.rs");
include!("../../uses/existing/profile.rs");
include!("../../uses/existing/review.rs");
include!("../../uses/existing/reader.rs");
include!("../../uses/existing/loan.rs");
include!("../../uses/existing/genre.rs");
include!("../../uses/existing/book_genre.rs");
include!("../../uses/schema.rs");
include!("../../uses/program.rs");
