schema! { pub Library: Author, Profile, Book, Review, Reader, Loan, Genre, BookGenre }
