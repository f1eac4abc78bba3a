use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = book)]
#[model(new = NewBook)]
pub struct Book {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(on_delete = "cascade")]
    pub author_id: i32,
    #[column(unique, max_length = 100)]
    pub title: String,
    #[relationship(passive_deletes)]
    pub reviews: HasMany<Review>,
    #[relationship]
    pub loans: HasMany<Loan>,
    #[relationship(secondary = BookGenre)]
    pub genres: ManyToMany<Gender>,
}

include!("../../uses/author.rs");
include!("../../uses/profile.rs");
include!("../../uses/review.rs");
include!("../../uses/reader.rs");
include!("../../uses/loan.rs");
include!("../../uses/genre.rs");
include!("../../uses/book_genre.rs");
include!("../../uses/schema.rs");
include!("../../uses/program.rs");
