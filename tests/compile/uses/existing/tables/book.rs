diesel::table! {
    book (id) {
        id -> Integer,
        author_id -> Integer,
        title -> Text,
    }
}
