diesel::joinable!(book -> author (author_id));
diesel::joinable!(book_genre -> book (book_id));
diesel::joinable!(book_genre -> genre (genre_id));
diesel::joinable!(loan -> book (book_id));
diesel::joinable!(profile -> author (author_id));
diesel::joinable!(review -> book (about));
diesel::allow_tables_to_appear_in_same_query!(
    author, book, book_genre, genre, loan, profile, reader, review,
);

// Diesel's macro is for keys of one column.
impl diesel::JoinTo<reader::table> for loan::table {
    type FromClause = reader::table;
    type OnClause = diesel::dsl::And<
        diesel::dsl::Eq<loan::reader_country, reader::country>,
        diesel::dsl::Eq<loan::reader_number, reader::number>,
    >;

    fn join_target(reader: reader::table) -> (Self::FromClause, Self::OnClause) {
        let country = loan::reader_country.eq(reader::country);
        (reader, country.and(loan::reader_number.eq(reader::number)))
    }
}
