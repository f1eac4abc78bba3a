//! Several keys between the same two tables, each with its own policy.

use diesel::prelude::*;
use diesel_cascade::prelude::*;

use super::filled::{Tables, assert_left, assert_refused, deleted, filled, summary};

/// Letters from people to people; what differs is what is said of the keys.
macro_rules! post {
    ($name:ident, ($($from_key:tt)*), ($($from:tt)*), ($($to_key:tt)*), $(($($to:tt)*))?) => {
        mod $name {
            use diesel_cascade::prelude::*;

            #[derive(Model)]
            #[diesel(table_name = person)]
            pub struct Person {
                #[column(auto)]
                pub id: i32,
                #[relationship(foreign_key = sender_id, $($from)*)]
                pub sent: HasMany<Letter>,
                $(
                    #[relationship(foreign_key = reader_id, $($to)*)]
                    pub received: HasMany<Letter>,
                )?
            }

            #[derive(Model)]
            #[diesel(table_name = letter)]
            pub struct Letter {
                #[column(auto)]
                pub id: i32,
                #[foreign_key(Person, $($from_key)*)]
                pub sender_id: Option<i32>,
                #[foreign_key(Person, join = false, $($to_key)*)]
                pub reader_id: Option<i32>,
            }

            schema! { pub Post: Person, Letter }
        }
    };
}

post!(emitted_and_nulled, (), (cascade = "all, delete"), (), ());
post!(
    both_emitted,
    (),
    (cascade = "all, delete"),
    (),
    (cascade = "all, delete")
);
post!(both_nulled, (), (), (), ());
post!(
    trusted_and_emitted,
    (on_delete = "cascade"),
    (passive_deletes),
    (),
    (cascade = "all, delete")
);
post!(
    trusted_and_nulled,
    (on_delete = "cascade"),
    (passive_deletes),
    (),
    ()
);
post!(
    emitted_and_set_null,
    (),
    (cascade = "all, delete"),
    (on_delete = "set null"),
    (passive_deletes)
);
post!(emitted_and_held, (), (cascade = "all, delete"), (),);
post!(
    trusted_and_held,
    (on_delete = "cascade"),
    (passive_deletes),
    (on_delete = "restrict"),
);

/// The letter 2 is from 1 to 1.
const LETTERS: Tables<'static> = &[
    ("person(id)", "1, 2"),
    (
        "letter(id, sender_id, reader_id)",
        "1 1 2, 2 1 1, 3 2 1, 4 2 2, 5 - 1, 6 - -",
    ),
];

macro_rules! a_person_goes {
    ($test:ident, $policy:ident, $summary:expr, $letters:literal) => {
        #[test]
        fn $test() {
            use $policy::{Post, person};

            let (_database, mut conn) = filled::<Post>(LETTERS);
            let report = deleted!(&mut conn, person::table.find(1));
            assert_eq!(report.deleted(), 1);
            assert_eq!(summary(&report), $summary);
            assert_left(
                &mut conn,
                &[
                    ("person(id)", "2"),
                    ("letter(id, sender_id, reader_id)", $letters),
                ],
            );
        }
    };
}

a_person_goes!(
    one_key_is_emitted_and_one_nulled,
    emitted_and_nulled,
    [("letter", 2, 2), ("person", 1, 0)],
    "3 2 -, 4 2 2, 5 - -, 6 - -"
);
a_person_goes!(
    both_keys_are_emitted,
    both_emitted,
    [("letter", 4, 0), ("person", 1, 0)],
    "4 2 2, 6 - -"
);
a_person_goes!(
    both_keys_are_nulled,
    both_nulled,
    [("letter", 0, 5), ("person", 1, 0)],
    "1 - 2, 2 - -, 3 2 -, 4 2 2, 5 - -, 6 - -"
);
a_person_goes!(
    one_key_is_trusted_and_one_emitted,
    trusted_and_emitted,
    [("letter", 3, 0), ("person", 1, 0)],
    "4 2 2, 6 - -"
);
a_person_goes!(
    one_key_is_trusted_and_one_nulled,
    trusted_and_nulled,
    [("letter", 0, 3), ("person", 1, 0)],
    "3 2 -, 4 2 2, 5 - -, 6 - -"
);
a_person_goes!(
    one_key_is_emitted_and_one_set_to_null,
    emitted_and_set_null,
    [("letter", 2, 0), ("person", 1, 0)],
    "3 2 -, 4 2 2, 5 - -, 6 - -"
);

#[test]
fn the_key_that_nothing_is_said_of_holds() {
    use emitted_and_held::{Person, Post, person};

    let (_database, mut conn) = filled::<Post>(LETTERS);
    let result = Person::delete_by_id(&mut conn, 1);
    assert_refused(result, "person", "letter", "letter_reader_id_fkey");
    assert_left(&mut conn, LETTERS);
    // All letters that are held go with their senders, but for the fifth.
    let result = diesel_cascade::delete(person::table).execute(&mut conn);
    assert_refused(result, "person", "letter", "letter_reader_id_fkey");
    assert_left(&mut conn, LETTERS);
}

#[test]
fn the_key_that_restricts_holds_beside_one_that_is_trusted() {
    use trusted_and_held::{Person, Post};

    let (_database, mut conn) = filled::<Post>(LETTERS);
    let result = Person::delete_by_id(&mut conn, 1);
    assert_refused(result, "person", "letter", "letter_reader_id_fkey");
    assert_left(&mut conn, LETTERS);
}
