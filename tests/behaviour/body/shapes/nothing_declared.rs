//! Rows that the database protects, because nothing is declared of what points
//! at them: refused, by name, and nothing is changed.

use diesel::prelude::*;
use diesel_cascade::prelude::*;

use super::filled::{Tables, assert_left, assert_refused, deleted, filled, summary};

/// A house with rooms that go with it, and with what holds the rooms.
macro_rules! house {
    ($name:ident, ($($key:tt)*), ($($rooms:tt)*), ($($guest_key:tt)*)) => {
        mod $name {
            use diesel_cascade::prelude::*;

            #[derive(Model)]
            #[diesel(table_name = house)]
            pub struct House {
                #[column(auto)]
                pub id: i32,
                #[relationship($($rooms)*)]
                pub rooms: HasMany<Room>,
            }

            #[derive(Model)]
            #[diesel(table_name = room)]
            pub struct Room {
                #[column(auto)]
                pub id: i32,
                #[foreign_key($($key)*)]
                pub house_id: i32,
            }

            #[derive(Model)]
            #[diesel(table_name = guest)]
            pub struct Guest {
                #[column(auto)]
                pub id: i32,
                #[foreign_key($($guest_key)*)]
                pub room_id: Option<i32>,
            }

            schema! { pub Hotel: House, Room, Guest }
        }
    };
}

house!(emitted, (), (cascade = "all, delete"), ());
house!(
    emitted_and_named,
    (),
    (cascade = "all, delete"),
    (name = "a_guest_has_a_room")
);
house!(
    emitted_and_restricted,
    (),
    (cascade = "all, delete"),
    (on_delete = "restrict")
);
house!(trusted, (on_delete = "cascade"), (passive_deletes), ());
house!(
    trusted_and_restricted,
    (on_delete = "cascade"),
    (passive_deletes),
    (on_delete = "restrict")
);
house!(
    deferred,
    (),
    (cascade = "all, delete"),
    (deferrable, initially_deferred)
);
house!(left_alone, (), (passive_deletes = "all"), ());
house!(
    left_to_an_action,
    (on_delete = "cascade"),
    (passive_deletes = "all"),
    (on_delete = "cascade")
);

const HOTEL: Tables<'static> = &[
    ("house(id)", "1, 2, 3"),
    ("room(id, house_id)", "1 1, 2 1, 3 2"),
    ("guest(id, room_id)", "1 2, 2 -"),
];

macro_rules! refused {
    ($test:ident, $policy:ident, $held:literal, $referencing:literal, $constraint:literal) => {
        #[test]
        fn $test() {
            use $policy::{Hotel, House, house};

            let (_database, mut conn) = filled::<Hotel>(HOTEL);
            let result = House::delete_by_id(&mut conn, 1);
            assert_refused(result, $held, $referencing, $constraint);
            assert_left(&mut conn, HOTEL);
            let result = diesel_cascade::delete(house::table.filter(house::id.le(2)));
            assert_refused(result.execute(&mut conn), $held, $referencing, $constraint);
            assert_left(&mut conn, HOTEL);
            assert_eq!(House::delete_by_id(&mut conn, 3).unwrap().deleted(), 1);
        }
    };
}

refused!(
    below_rows_that_are_emitted,
    emitted,
    "room",
    "guest",
    "guest_room_id_fkey"
);
refused!(
    by_a_constraint_with_a_name,
    emitted_and_named,
    "room",
    "guest",
    "a_guest_has_a_room"
);
refused!(
    by_restrict,
    emitted_and_restricted,
    "room",
    "guest",
    "guest_room_id_fkey"
);
refused!(
    below_rows_that_are_trusted,
    trusted,
    "room",
    "guest",
    "guest_room_id_fkey"
);
refused!(
    by_restrict_below_trust,
    trusted_and_restricted,
    "room",
    "guest",
    "guest_room_id_fkey"
);
refused!(
    when_the_transaction_ends,
    deferred,
    "room",
    "guest",
    "guest_room_id_fkey"
);
refused!(
    where_a_relationship_leaves_it_to_the_database,
    left_alone,
    "house",
    "room",
    "room_house_id_fkey"
);

#[test]
fn what_is_left_to_the_database_is_done_where_it_has_an_action() {
    use left_to_an_action::{Hotel, house};

    let (_database, mut conn) = filled::<Hotel>(HOTEL);
    let report = deleted!(&mut conn, house::table.find(1));
    assert_eq!(report.statements(), 1);
    assert_eq!(summary(&report), [("house", 1, 0)]);
    assert_left(
        &mut conn,
        &[
            ("house(id)", "2, 3"),
            ("room(id)", "3"),
            ("guest(id, room_id)", "2 -"),
        ],
    );
}

#[test]
fn a_refusal_in_a_transaction_leaves_what_was_done_before() {
    use emitted::{Hotel, House};

    let (_database, mut conn) = filled::<Hotel>(HOTEL);
    conn.transaction(|conn| {
        House::delete_by_id(conn, 2)?;
        let result = House::delete_by_id(conn, 1);
        assert_refused(result, "room", "guest", "guest_room_id_fkey");
        QueryResult::Ok(())
    })
    .unwrap();
    assert_left(
        &mut conn,
        &[
            ("house(id)", "1, 3"),
            ("room(id, house_id)", "1 1, 2 1"),
            ("guest(id, room_id)", "1 2, 2 -"),
        ],
    );
}
