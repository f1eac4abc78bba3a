diesel::table! {
    reader (country, number) {
        country -> Text,
        number -> Integer,
        name -> Text,
    }
}
