diesel::table! {
    profile (id) {
        id -> Integer,
        author_id -> Integer,
        language -> Text,
    }
}
