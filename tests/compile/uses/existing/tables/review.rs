diesel::table! {
    review (id) {
        id -> Integer,
        about -> Integer,
        words -> Nullable<Text>,
    }
}
