//! Keys of several columns, of mixed types, to keys that are not the primary
//! one, and with NULL in a part of them.

use diesel::prelude::*;

use super::filled::{Tables, assert_left, assert_refused, deleted, filled, summary};

/// A key of a text and a number, in the other order than the parent's columns.
macro_rules! mixed_types {
    ($name:ident, ($($key:tt)*), ($($down:tt)*)) => {
        mod $name {
            use diesel_cascade::prelude::*;

            #[derive(Model)]
            #[diesel(table_name = book, primary_key(code, edition))]
            pub struct Book {
                #[column(max_length = 10)]
                pub code: String,
                pub edition: i32,
                #[relationship($($down)*)]
                pub copies: HasMany<Copy>,
            }

            #[derive(Model)]
            #[diesel(table_name = copy)]
            #[foreign_key(Book, columns(edition, code), references(edition, code), $($key)*)]
            pub struct Copy {
                #[column(auto)]
                pub id: i32,
                pub edition: Option<i32>,
                #[column(max_length = 10)]
                pub code: Option<String>,
            }

            schema! { pub Library: Book, Copy }
        }
    };
}

mixed_types!(emitted, (), (cascade = "all, delete"));
mixed_types!(trusted, (on_delete = "cascade"), (passive_deletes));
mixed_types!(nullified, (), ());
mixed_types!(set_null, (on_delete = "set null"), (passive_deletes));

/// The copies 4 to 6 have a NULL in the key: they are of no book.
const BOOKS: Tables<'static> = &[
    ("book(code, edition)", "a 1, a 2, b 1"),
    (
        "copy(id, edition, code)",
        "1 1 a, 2 2 a, 3 1 b, 4 - a, 5 1 -, 6 - -, 7 1 a",
    ),
];

macro_rules! a_book_goes {
    ($test:ident, $policy:ident, $summary:expr, $copies:literal) => {
        #[test]
        fn $test() {
            use $policy::{Library, book};

            let (_database, mut conn) = filled::<Library>(BOOKS);
            let report = deleted!(&mut conn, book::table.find(("a".to_owned(), 1)));
            assert_eq!(report.deleted(), 1);
            assert_eq!(summary(&report), $summary);
            assert_left(
                &mut conn,
                &[
                    ("book(code, edition)", "a 2, b 1"),
                    ("copy(id, edition, code)", $copies),
                ],
            );
        }
    };
}

a_book_goes!(
    both_parts_of_a_key_lead_to_the_emitted_rows,
    emitted,
    [("book", 1, 0), ("copy", 2, 0)],
    "2 2 a, 3 1 b, 4 - a, 5 1 -, 6 - -"
);
a_book_goes!(
    both_parts_of_a_key_lead_to_the_trusted_rows,
    trusted,
    [("book", 1, 0)],
    "2 2 a, 3 1 b, 4 - a, 5 1 -, 6 - -"
);
a_book_goes!(
    all_parts_that_can_be_null_are_nulled,
    nullified,
    [("book", 1, 0), ("copy", 0, 2)],
    "1 - -, 2 2 a, 3 1 b, 4 - a, 5 1 -, 6 - -, 7 - -"
);
a_book_goes!(
    the_database_nulls_all_parts_too,
    set_null,
    [("book", 1, 0)],
    "1 - -, 2 2 a, 3 1 b, 4 - a, 5 1 -, 6 - -, 7 - -"
);

/// Keys to unique keys: a text, and two columns, one of them NULL sometimes.
mod unique {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    #[diesel(table_name = country)]
    #[model(unique(continent, place))]
    pub struct Country {
        #[column(auto)]
        pub id: i32,
        #[column(unique, max_length = 2)]
        pub code: Option<String>,
        pub continent: i32,
        pub place: Option<i32>,
        #[relationship(cascade = "all, delete")]
        pub cities: HasMany<City>,
        #[relationship(cascade = "all, delete")]
        pub maps: HasMany<Map>,
    }

    #[derive(Model)]
    #[diesel(table_name = city)]
    pub struct City {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(Country, references(code))]
        #[column(max_length = 2)]
        pub country: Option<String>,
        #[relationship(passive_deletes)]
        pub streets: HasMany<Street>,
    }

    #[derive(Model)]
    #[diesel(table_name = street)]
    pub struct Street {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(on_delete = "cascade")]
        pub city_id: i32,
    }

    #[derive(Model)]
    #[diesel(table_name = map)]
    #[foreign_key(Country, columns(continent, place), references(continent, place))]
    pub struct Map {
        #[column(auto)]
        pub id: i32,
        pub continent: i32,
        pub place: Option<i32>,
    }

    schema! { pub World: Country, City, Street, Map }
}

/// The country 3 has no code and no place: nothing can point at it.
const WORLD: Tables<'static> = &[
    (
        "country(id, code, continent, place)",
        "1 aa 1 1, 2 bb 1 2, 3 - 1 -",
    ),
    ("city(id, country)", "1 aa, 2 aa, 3 bb, 4 -"),
    ("street(id, city_id)", "10 1, 20 2, 30 3, 40 4"),
    ("map(id, continent, place)", "1 1 1, 2 1 2, 3 1 -"),
];

#[test]
fn keys_to_unique_keys_lead_on_to_what_is_trusted() {
    use unique::{World, country};

    let (_database, mut conn) = filled::<World>(WORLD);
    let report = deleted!(&mut conn, country::table.find(1));
    assert_eq!(
        summary(&report),
        [("city", 2, 0), ("country", 1, 0), ("map", 1, 0)]
    );
    assert_left(
        &mut conn,
        &[
            ("country(id, code, continent, place)", "2 bb 1 2, 3 - 1 -"),
            ("city(id, country)", "3 bb, 4 -"),
            ("street(id, city_id)", "30 3, 40 4"),
            ("map(id, continent, place)", "2 1 2, 3 1 -"),
        ],
    );
}

#[test]
fn a_row_whose_unique_key_is_null_has_no_children() {
    use unique::{World, country};

    let (_database, mut conn) = filled::<World>(WORLD);
    let report = deleted!(&mut conn, country::table.find(3));
    assert_eq!(summary(&report), [("country", 1, 0)]);
    assert_left(&mut conn, &[("city(id, country)", "1 aa, 2 aa, 3 bb, 4 -")]);
    assert_left(
        &mut conn,
        &[("map(id, continent, place)", "1 1 1, 2 1 2, 3 1 -")],
    );
}

/// A key that is the primary key, or leads it, and has children itself.
mod shared {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    #[diesel(table_name = person)]
    pub struct Person {
        #[column(auto)]
        pub id: i32,
        #[relationship(cascade = "all, delete")]
        pub profile: HasOne<Profile>,
    }

    #[derive(Model)]
    #[diesel(table_name = profile, primary_key(person_id))]
    pub struct Profile {
        #[foreign_key]
        pub person_id: i32,
        #[relationship(cascade = "all, delete")]
        pub lines: HasMany<Line>,
    }

    #[derive(Model)]
    #[diesel(table_name = line, primary_key(profile_id, number))]
    pub struct Line {
        #[foreign_key(Profile)]
        pub profile_id: i32,
        pub number: i16,
        #[relationship(cascade = "all, delete")]
        pub words: HasMany<Word>,
    }

    #[derive(Model)]
    #[diesel(table_name = word, primary_key(profile_id, line, place))]
    #[foreign_key(Line, columns(profile_id, line))]
    pub struct Word {
        pub profile_id: i32,
        pub line: i16,
        pub place: i64,
    }

    schema! { pub People: Person, Profile, Line, Word }
}

const PEOPLE: Tables<'static> = &[
    ("person(id)", "1, 2"),
    ("profile(person_id)", "1, 2"),
    ("line(profile_id, number)", "1 1, 1 2, 2 1"),
    (
        "word(profile_id, line, place)",
        "1 1 1, 1 1 2, 1 2 1, 2 1 1",
    ),
];

#[test]
fn a_key_that_grows_by_a_column_at_each_level() {
    use shared::{People, line, person};

    let (_database, mut conn) = filled::<People>(PEOPLE);
    let report = deleted!(&mut conn, line::table.find((1, 1)));
    assert_eq!(summary(&report), [("line", 1, 0), ("word", 2, 0)]);
    let report = deleted!(&mut conn, person::table.find(1));
    assert_eq!(
        summary(&report),
        [
            ("line", 1, 0),
            ("person", 1, 0),
            ("profile", 1, 0),
            ("word", 1, 0)
        ]
    );
    assert_left(
        &mut conn,
        &[
            ("person(id)", "2"),
            ("profile(person_id)", "2"),
            ("line(profile_id, number)", "2 1"),
            ("word(profile_id, line, place)", "2 1 1"),
        ],
    );
}

/// A composite key of which one column is in another key that is nulled.
mod half {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    #[diesel(table_name = seat, primary_key(hall, id))]
    pub struct Seat {
        pub hall: i32,
        pub id: i32,
        pub tickets: HasMany<Ticket>,
    }

    #[derive(Model)]
    #[diesel(table_name = ticket)]
    #[foreign_key(Seat, columns(hall, seat))]
    pub struct Ticket {
        #[column(auto)]
        pub id: i32,
        pub hall: i32,
        pub seat: Option<i32>,
        #[relationship(passive_deletes = "all")]
        pub stubs: HasMany<Stub>,
    }

    #[derive(Model)]
    #[diesel(table_name = stub)]
    pub struct Stub {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(name = "stub_of_a_ticket")]
        pub ticket_id: i32,
    }

    schema! { pub Theatre: Seat, Ticket, Stub }
}

#[test]
fn only_the_parts_that_can_be_null_are_nulled() {
    use half::{Theatre, seat, ticket};

    let (_database, mut conn) = filled::<Theatre>(&[
        ("seat(hall, id)", "1 1, 1 2, 2 1"),
        (
            "ticket(id, hall, seat)",
            "1 1 1, 2 1 2, 3 2 1, 4 1 -, 5 1 1",
        ),
        ("stub(id, ticket_id)", "1 1"),
    ]);
    let report = deleted!(&mut conn, seat::table.find((1, 1)));
    assert_eq!(summary(&report), [("seat", 1, 0), ("ticket", 0, 2)]);
    let left: Tables<'_> = &[
        ("seat(hall, id)", "1 2, 2 1"),
        (
            "ticket(id, hall, seat)",
            "1 1 -, 2 1 2, 3 2 1, 4 1 -, 5 1 -",
        ),
        ("stub(id, ticket_id)", "1 1"),
    ];
    assert_left(&mut conn, left);
    let held = diesel_cascade::delete(ticket::table.filter(ticket::seat.is_null()));
    assert_refused(
        held.execute(&mut conn),
        "ticket",
        "stub",
        "stub_of_a_ticket",
    );
    assert_left(&mut conn, left);
}
