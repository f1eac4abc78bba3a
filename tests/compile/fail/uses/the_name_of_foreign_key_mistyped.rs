use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = review)]
#[model(new = NewReview)]
pub struct Review {
    #[column(auto)]
    pub id: i32,
    #[foreignkey(Book, on_delete = "cascade")]
    pub about: i32,
    pub words: Option<String>,
}

include!("../../uses/author.rs");
include!("../../uses/profile.rs");
include!("../../uses/book.rs");
include!("../../uses/reader.rs");
include!("../../uses/loan.rs");
include!("../../uses/genre.rs");
include!("../../uses/book_genre.rs");
include!("../../uses/schema.rs");
include!("../../uses/program.rs");
