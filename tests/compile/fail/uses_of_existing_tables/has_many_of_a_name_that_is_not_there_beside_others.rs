use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = schema::author)]
#[model(new = NewAuthor)]
pub struct Author {
    #[column(auto)]
    pub id: i32,
    pub name: String,
    #[relationship(cascade = "all, delete")]
    pub books: HasMany<Boook>,
    #[relationship(cascade = "all, delete")]
    pub profile: HasOne<Profile>,
}

include!("../../uses/existing/tables.rs");
include!("../../uses/existing/profile.rs");
include!("../../uses/existing/book.rs");
include!("../../uses/existing/review.rs");
include!("../../uses/existing/reader.rs");
include!("../../uses/existing/loan.rs");
include!("../../uses/existing/genre.rs");
include!("../../uses/existing/book_genre.rs");
include!("../../uses/schema.rs");
include!("../../uses/program.rs");
