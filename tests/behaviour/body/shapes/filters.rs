//! Filters over a graph of three levels: they select once, before anything
//! changes, and as many rows as there are.

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::filled::{Tables, assert_left, deleted, filled, summary};
use crate::backend::here;

/// Owners, the rooms that go with them, and things that stay without a room.
mod house {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    #[diesel(table_name = owner)]
    pub struct Owner {
        #[column(auto)]
        pub id: i32,
        pub age: i32,
        #[relationship(cascade = "all, delete")]
        pub rooms: HasMany<Room>,
    }

    #[derive(Model)]
    #[diesel(table_name = room)]
    pub struct Room {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub owner_id: i32,
        pub things: HasMany<Thing>,
    }

    #[derive(Model)]
    #[diesel(table_name = thing)]
    pub struct Thing {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub room_id: Option<i32>,
    }

    schema! { pub House: Owner, Room, Thing }
}

const ROWS: Tables<'static> = &[
    ("owner(id, age)", "1 10, 2 20, 3 30, 4 40"),
    ("room(id, owner_id)", "1 1, 2 2, 3 2, 4 3"),
    ("thing(id, room_id)", "1 1, 2 2, 3 3, 4 -"),
];

#[test]
fn a_filter_by_what_the_delete_sets_to_null() {
    use house::{House, owner, room, thing};

    let (_database, mut conn) = filled::<House>(ROWS);
    let with_things = room::table
        .inner_join(thing::table)
        .filter(room::owner_id.eq(owner::id));
    let report = deleted!(&mut conn, owner::table.filter(exists(with_things)));
    assert_eq!(
        summary(&report),
        [("owner", 2, 0), ("room", 3, 0), ("thing", 0, 3)]
    );
    assert_left(
        &mut conn,
        &[
            ("owner(id)", "3, 4"),
            ("room(id)", "4"),
            ("thing(id, room_id)", "1 -, 2 -, 3 -, 4 -"),
        ],
    );
}

#[test]
fn a_filter_by_rows_that_are_not_there() {
    use house::{House, owner, room, thing};

    let (_database, mut conn) = filled::<House>(ROWS);
    let with_things = room::table
        .inner_join(thing::table)
        .filter(room::owner_id.eq(owner::id));
    // If it were evaluated again without the things, all owners would go.
    let report = deleted!(&mut conn, owner::table.filter(not(exists(with_things))));
    assert_eq!(summary(&report), [("owner", 2, 0), ("room", 1, 0)]);
    assert_left(&mut conn, &[("owner(id)", "1, 2"), ("room(id)", "1, 2, 3")]);
}

#[test]
fn a_filter_by_a_join_in_a_list() {
    use house::{House, owner, room, thing};

    let (_database, mut conn) = filled::<House>(ROWS);
    let owners = thing::table
        .inner_join(room::table)
        .filter(thing::id.gt(1))
        .select(room::owner_id);
    let report = deleted!(&mut conn, owner::table.filter(owner::id.eq_any(owners)));
    assert_eq!(
        summary(&report),
        [("owner", 1, 0), ("room", 2, 0), ("thing", 0, 2)]
    );
    assert_left(
        &mut conn,
        &[
            ("owner(id)", "1, 3, 4"),
            ("thing(id, room_id)", "1 1, 2 -, 3 -, 4 -"),
        ],
    );
}

#[test]
fn a_filter_by_the_rows_of_the_table_itself() {
    use house::{House, owner};

    diesel::alias!(house::owner as other: Other);
    let (_database, mut conn) = filled::<House>(ROWS);
    // All but the oldest: for each of them there is an older one.
    let older = other.filter(other.field(owner::age).gt(owner::age));
    let report = deleted!(&mut conn, owner::table.filter(exists(older)));
    assert_eq!(
        summary(&report),
        [("owner", 3, 0), ("room", 4, 0), ("thing", 0, 3)]
    );
    assert_left(&mut conn, &[("owner(id)", "4")]);
}

#[test]
fn no_row_and_every_row() {
    use house::{House, owner};

    let (_database, mut conn) = filled::<House>(ROWS);
    let report = deleted!(&mut conn, owner::table.filter(owner::age.gt(100)));
    assert_eq!((report.deleted(), summary(&report)), (0, vec![]));
    let report = deleted!(&mut conn, owner::table.find(9));
    assert_eq!((report.deleted(), summary(&report)), (0, vec![]));
    assert_left(&mut conn, ROWS);
    let report = deleted!(&mut conn, owner::table);
    assert_eq!(
        summary(&report),
        [("owner", 4, 0), ("room", 4, 0), ("thing", 0, 3)]
    );
    // And once more, with nothing left.
    let report = deleted!(&mut conn, owner::table);
    assert_eq!((report.deleted(), summary(&report)), (0, vec![]));
}

#[test]
fn a_hundred_thousand_keys_or_a_clear_error() {
    use house::{House, owner};

    let (_database, mut conn) = filled::<House>(ROWS);
    let keys: Vec<i32> = (2..100_002).collect();
    let delete = diesel_cascade::delete(owner::table.filter(owner::id.eq_any(&keys)));
    let planned = delete.plan::<crate::backend::DB>().statements();
    let result = delete.execute(&mut conn);
    // PostgreSQL binds them as one array, the others each by itself.
    match here("too many SQL variables", "", "too many placeholders") {
        "" => {
            let report = result.unwrap();
            assert_eq!(report.statements(), planned);
            assert_eq!(
                summary(&report),
                [("owner", 3, 0), ("room", 3, 0), ("thing", 0, 2)]
            );
            assert_left(&mut conn, &[("owner(id)", "1"), ("room(id)", "1")]);
        }
        message => {
            let error = result.unwrap_err().to_string();
            assert!(error.contains(message), "{error}");
            assert!(error.contains("nothing was changed"), "{error}");
            assert_left(&mut conn, ROWS);
        }
    }
}
