diesel::table! {
    genre (id) {
        id -> Integer,
        wider_id -> Nullable<Integer>,
        name -> Text,
    }
}
