diesel::table! {
    loan (id) {
        id -> Integer,
        book_id -> Nullable<Integer>,
        reader_country -> Text,
        reader_number -> Integer,
    }
}
