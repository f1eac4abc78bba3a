use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = author)]
#[model(new = NewAuthor)]
pub struct Author {
    #[collumn(auto)]
    pub id: i32,
    pub name: String,
    #[relationship(cascade = "all, delete")]
    pub books: HasMany<Book>,
    #[relationship(cascade = "all, delete")]
    pub profile: HasOne<Profile>,
}

include!("../../uses/profile.rs");
include!("../../uses/book.rs");
include!("../../uses/review.rs");
include!("../../uses/reader.rs");
include!("../../uses/loan.rs");
include!("../../uses/genre.rs");
include!("../../uses/book_genre.rs");
include!("../../uses/schema.rs");
include!("../../uses/program.rs");
