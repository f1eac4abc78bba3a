//! Tables in schemas, and the queries that only PostgreSQL has.

use diesel::dsl::OnlyDsl;
use diesel::prelude::*;
use diesel_cascade::TableReport;
use diesel_cascade::prelude::*;

use crate::backend::Database;
use crate::body::rows::{count, ids};

mod annex {
    use diesel_cascade::prelude::*;

    #[derive(Model, Debug, PartialEq)]
    #[diesel(table_name = room)]
    #[model(schema = "annex")]
    pub struct Room {
        #[column(auto)]
        pub id: i32,
        #[relationship(cascade = "all, delete")]
        pub chairs: HasMany<Chair>,
        pub guests: HasMany<Guest>,
    }

    #[derive(Model, Debug, PartialEq)]
    #[diesel(table_name = chair)]
    #[model(schema = "annex")]
    pub struct Chair {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub room_id: i32,
    }

    /// In no schema of its own.
    #[derive(Model, Debug, PartialEq)]
    #[diesel(table_name = guest)]
    pub struct Guest {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub room_id: Option<i32>,
    }

    schema! { pub House: Room, Chair, Guest }
}

#[test]
fn tables_in_a_schema_are_made_deleted_from_and_removed() {
    use annex::{chair, guest, room};

    let database = Database::new();
    let conn = &mut database.connect();
    annex::House::create_all(conn).unwrap();
    diesel::insert_into(room::table)
        .values([room::id.eq(1), room::id.eq(2)])
        .execute(conn)
        .unwrap();
    diesel::insert_into(chair::table)
        .values([chair::room_id.eq(1), chair::room_id.eq(2)])
        .execute(conn)
        .unwrap();
    diesel::insert_into(guest::table)
        .values(guest::room_id.eq(1))
        .execute(conn)
        .unwrap();
    annex::Room::delete_by_id(conn, 1).unwrap();
    assert_eq!(ids(conn, "annex.chair"), [2]);
    assert_eq!(count(conn, "guest WHERE room_id IS NULL"), 1);
    diesel_cascade::delete(room::table.filter(room::id.lt(9)))
        .execute(conn)
        .unwrap();
    assert_eq!(count(conn, "annex.chair"), 0);
    annex::House::drop_all(conn).unwrap();
}

#[test]
fn tables_of_a_schema_may_stand_behind_only() {
    use annex::{chair, room};

    let database = Database::new();
    let conn = &mut database.connect();
    annex::House::create_all(conn).unwrap();
    let with_chairs = chair::table.only().select(chair::room_id);
    let rooms: i64 = room::table
        .filter(room::id.eq_any(with_chairs))
        .count()
        .get_result(conn)
        .unwrap();
    assert_eq!(rooms, 0);
}

/// In each of two schemas a table of the same name.
mod warehouses {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    #[diesel(table_name = room)]
    pub struct Room {
        #[column(auto)]
        pub id: i32,
        #[relationship(cascade = "all, delete")]
        pub here: HasMany<here::Chair>,
        #[relationship(cascade = "all, delete")]
        pub there: HasMany<there::Chair>,
    }

    pub mod here {
        use super::Room;
        use diesel_cascade::prelude::*;

        #[derive(Model)]
        #[diesel(table_name = chair)]
        pub struct Chair {
            #[column(auto)]
            pub id: i32,
            #[foreign_key]
            pub room_id: i32,
        }
    }

    pub mod there {
        use super::Room;
        use diesel_cascade::prelude::*;

        #[derive(Model)]
        #[diesel(table_name = chair)]
        #[model(schema = "annex")]
        pub struct Chair {
            #[column(auto)]
            pub id: i32,
            #[foreign_key]
            pub room_id: i32,
        }
    }

    schema! { pub Warehouses: Room, here::Chair, there::Chair }
}

#[test]
fn tables_of_one_name_in_two_schemas_are_reported_apart() {
    use warehouses::{here, room, there};

    let database = Database::new();
    let conn = &mut database.connect();
    warehouses::Warehouses::create_all(conn).unwrap();
    diesel::insert_into(room::table)
        .values([room::id.eq(1), room::id.eq(2)])
        .execute(conn)
        .unwrap();
    diesel::insert_into(here::chair::table)
        .values([1, 2].map(|room| here::chair::room_id.eq(room)))
        .execute(conn)
        .unwrap();
    diesel::insert_into(there::chair::table)
        .values([1, 1, 1, 2].map(|room| there::chair::room_id.eq(room)))
        .execute(conn)
        .unwrap();
    let report = warehouses::Room::delete_by_id(conn, 1).unwrap();
    let deleted = |table: &TableReport| (table.name().to_owned(), table.deleted());
    let mut chairs: Vec<_> = report.tables().iter().map(deleted).collect();
    chairs.sort();
    let expected = [("chair", 1), ("chair", 3), ("room", 1)];
    assert_eq!(chairs, expected.map(|(name, rows)| (name.to_owned(), rows)));
    let report = diesel_cascade::delete(room::table.filter(room::id.lt(9)))
        .execute(conn)
        .unwrap();
    assert_eq!(report.tables().len(), 3);
    assert_eq!(count(conn, "annex.chair") + count(conn, "chair"), 0);
}
