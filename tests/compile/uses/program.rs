// All that a program does with the models of a library.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conn = &mut SqliteConnection::establish(":memory:")?;
    Library::create_all(conn)?;
    println!("{:?}", Library::ddl::<diesel::sqlite::Sqlite>());

    diesel::insert_into(author::table)
        .values(NewAuthor { name: String::from("Ann") })
        .execute(conn)?;
    diesel::insert_into(book::table)
        .values(&vec![NewBook { author_id: 1, title: String::from("One") }])
        .execute(conn)?;
    diesel::insert_into(review::table)
        .values(&NewReview { about: 1, words: None })
        .execute(conn)?;
    diesel::insert_into(reader::table)
        .values(&Reader { country: String::from("NZ"), number: 1, name: String::from("Bob") })
        .execute(conn)?;
    diesel::insert_into(loan::table)
        .values(NewLoan {
            book_id: Some(1),
            reader_country: String::from("NZ"),
            reader_number: 1,
        })
        .execute(conn)?;
    diesel::insert_into(genre::table)
        .values(NewGenre { wider_id: None, name: String::from("Prose") })
        .execute(conn)?;
    diesel::insert_into(book_genre::table)
        .values(BookGenre { book_id: 1, genre_id: 1 })
        .execute(conn)?;
    diesel::insert_into(profile::table)
        .values(Profile { id: 1, author_id: 1, language: String::from("en") })
        .execute(conn)?;

    let authors = author::table.select(Author::as_select()).load(conn)?;
    let books = Book::belonging_to(&authors).select(Book::as_select()).load(conn)?;
    let reviews: Vec<Review> = Review::belonging_to(&books).load(conn)?;
    println!("{:?}", reviews.grouped_by(&books));
    println!("{:?}", books.grouped_by(&authors));
    let profile: Profile = Profile::belonging_to(&authors[0]).first(conn)?;
    println!("{profile:?}");
    let links: Vec<BookGenre> =
        BookGenre::belonging_to(&genre::table.load::<Genre>(conn)?).load(conn)?;
    println!("{links:?}");

    let pairs: Vec<(Author, Book)> = author::table.inner_join(book::table).load(conn)?;
    println!("{pairs:?}");
    let pairs: Vec<(Book, Option<Loan>)> = book::table.left_join(loan::table).load(conn)?;
    println!("{pairs:?}");
    let pairs: Vec<(Loan, Reader)> = loan::table.inner_join(reader::table).load(conn)?;
    println!("{pairs:?}");
    let three = author::table
        .inner_join(book::table.inner_join(review::table))
        .select((Author::as_select(), Book::as_select(), Review::as_select()))
        .load::<(Author, Book, Review)>(conn)?;
    println!("{three:?}");
    let through = genre::table
        .inner_join(book_genre::table.inner_join(book::table))
        .select((Genre::as_select(), book::id))
        .load::<(Genre, i32)>(conn)?;
    println!("{through:?}");
    let inner = book::table.filter(book::author_id.eq_any(author::table.select(author::id)));
    println!("{:?}", inner.count().get_result::<i64>(conn)?);

    let mut found: Vec<Author> = diesel::sql_query("SELECT * FROM author").load(conn)?;
    found[0].name = String::from("Zoe");
    diesel::update(&found[0]).set(&found[0]).execute(conn)?;
    let saved: Review = reviews_of(conn)?.remove(0).save_changes(conn)?;
    println!("{saved:?} {:?}", found[0]);
    let reader: Reader = reader::table.find(("NZ", 1)).first(conn)?;

    println!(
        "{}",
        diesel_cascade::delete(author::table.find(1)).plan::<diesel::sqlite::Sqlite>()
    );
    let report = diesel_cascade::delete(book::table.filter(book::title.like("O%"))).execute(conn)?;
    println!("{} {:?}", report.deleted(), report.tables());
    Author::delete_by_id(conn, 1)?;
    Review::delete_by_id(conn, 1)?;
    Reader::delete_by_id(conn, ("NZ", 1))?;
    BookGenre::delete_by_id(conn, (1, 1))?;
    reader.delete(conn)?;
    for genre in Genre::query().load(conn)? {
        genre.delete(conn)?;
    }
    diesel_cascade::delete(profile::table).execute(conn)?;
    diesel_cascade::delete(loan::table).execute(conn)?;
    Library::drop_all(conn)?;
    Ok(())
}

fn reviews_of(conn: &mut SqliteConnection) -> QueryResult<Vec<Review>> {
    review::table.order(review::id.desc()).load(conn)
}
