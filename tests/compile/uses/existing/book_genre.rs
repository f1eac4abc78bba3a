#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = schema::book_genre, primary_key(book_id, genre_id))]
pub struct BookGenre {
    #[foreign_key]
    pub book_id: i32,
    #[foreign_key]
    pub genre_id: i32,
}
