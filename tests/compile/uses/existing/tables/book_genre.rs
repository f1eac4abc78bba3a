diesel::table! {
    book_genre (book_id, genre_id) {
        book_id -> Integer,
        genre_id -> Integer,
    }
}
