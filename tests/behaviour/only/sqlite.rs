//! What only SQLite can do, or fail at.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sqlite::Sqlite;
use diesel_cascade::Error;
use diesel_cascade::prelude::*;

use crate::backend::Conn;
use crate::body::families::{emit, trust, undeclared, with_family};
use crate::body::rows::{count, ids};

#[test]
fn a_plan_that_trusts_refuses_where_foreign_keys_are_off() {
    let (_database, mut conn) = with_family!(trust);
    conn.batch_execute("PRAGMA foreign_keys = OFF").unwrap();
    let error = trust::Parent::delete_by_id(&mut conn, 1).unwrap_err();
    assert!(matches!(error, Error::ForeignKeysOff), "{error:?}");
    assert_eq!(ids(&mut conn, "parent"), [1, 2, 3]);
    // So does one that relies on the database to refuse.
    let (_database, mut conn) = with_family!(undeclared);
    conn.batch_execute("PRAGMA foreign_keys = OFF").unwrap();
    let error = undeclared::Parent::delete_by_id(&mut conn, 1).unwrap_err();
    assert!(matches!(error, Error::ForeignKeysOff), "{error:?}");
}

#[test]
fn a_plan_that_does_it_all_itself_runs_where_foreign_keys_are_off() {
    let (_database, mut conn) = with_family!(emit);
    conn.batch_execute("PRAGMA foreign_keys = OFF").unwrap();
    emit::Parent::delete_by_id(&mut conn, 1).unwrap();
    assert_eq!(ids(&mut conn, "toy"), [211, 212, 221, 222]);
}

#[test]
fn a_read_only_database_is_an_error() {
    let (database, mut conn) = with_family!(emit);
    conn.batch_execute("PRAGMA query_only = ON").unwrap();
    let error = emit::Parent::delete_by_id(&mut conn, 1).unwrap_err();
    assert!(error.to_string().contains("readonly"), "{error}");
    let mut read_only = Conn::establish(&format!("file:{}?mode=ro", database.url())).unwrap();
    read_only.batch_execute("PRAGMA foreign_keys = ON").unwrap();
    let error = emit::Parent::delete_by_id(&mut read_only, 1).unwrap_err();
    assert!(error.to_string().contains("readonly"), "{error}");
    assert_eq!(count(&mut read_only, "toy"), 8);
}

#[test]
fn a_busy_database_is_an_error_and_the_next_try_succeeds() {
    let (database, mut conn) = with_family!(emit);
    let mut other = database.connect();
    other.batch_execute("BEGIN IMMEDIATE").unwrap();
    let error = emit::Parent::delete_by_id(&mut conn, 1).unwrap_err();
    assert!(error.to_string().contains("locked"), "{error}");
    other.batch_execute("ROLLBACK").unwrap();
    emit::Parent::delete_by_id(&mut conn, 1).unwrap();
    assert_eq!(ids(&mut conn, "parent"), [2, 3]);
}

#[test]
fn the_transaction_that_it_opens_is_immediate() {
    use diesel::connection::InstrumentationEvent;
    use std::sync::{Arc, Mutex};

    let (_database, mut conn) = with_family!(emit);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    conn.set_instrumentation(move |event: InstrumentationEvent<'_>| {
        if let InstrumentationEvent::StartQuery { query, .. } = event {
            log.lock().unwrap().push(query.to_string());
        }
    });
    emit::Parent::delete_by_id(&mut conn, 1).unwrap();
    let seen = seen.lock().unwrap();
    assert_eq!(seen.first().map(String::as_str), Some("BEGIN IMMEDIATE"));
    assert_eq!(seen.last().map(String::as_str), Some("COMMIT"));
    assert_eq!(seen.len(), 5, "{seen:?}");
}

#[test]
fn statements_stay_prepared() {
    use diesel::connection::InstrumentationEvent;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    let prepared = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&prepared);
    let (_database, mut conn) = with_family!(emit);
    conn.set_instrumentation(move |event: InstrumentationEvent<'_>| {
        if let InstrumentationEvent::CacheQuery { .. } = event {
            counter.fetch_add(1, Ordering::Relaxed);
        }
    });
    let by_name = |name: &'static str| {
        diesel_cascade::delete(emit::parent::table.filter(emit::parent::name.eq(name)))
    };
    emit::Parent::delete_by_id(&mut conn, 1).unwrap();
    by_name("nobody").execute(&mut conn).unwrap();
    let first = prepared.load(Ordering::Relaxed);
    assert_ne!(first, 0);
    emit::Parent::delete_by_id(&mut conn, 2).unwrap();
    by_name("somebody").execute(&mut conn).unwrap();
    assert_eq!(prepared.load(Ordering::Relaxed), first);
}

#[test]
fn no_statement_reads_a_child_table_in_full() {
    #[derive(QueryableByName)]
    struct Line {
        #[diesel(sql_type = diesel::sql_types::Text)]
        detail: String,
    }

    let (_database, mut conn) = with_family!(emit);
    let plan = diesel_cascade::delete(emit::parent::table.find(1)).plan::<Sqlite>();
    for sql in plan.sql() {
        let lines: Vec<Line> =
            diesel::sql_query(format!("EXPLAIN QUERY PLAN {}", sql.replace('?', "1")))
                .load(&mut conn)
                .unwrap();
        for line in lines {
            assert!(!line.detail.starts_with("SCAN"), "{sql}: {}", line.detail);
        }
    }
}

#[test]
fn an_attached_database_is_a_schema() {
    mod annex {
        use diesel_cascade::prelude::*;

        #[derive(Model)]
        #[diesel(table_name = room)]
        #[model(schema = "annex")]
        pub struct Room {
            #[column(auto)]
            pub id: i32,
            #[relationship(cascade = "all, delete")]
            pub chairs: HasMany<Chair>,
        }

        #[derive(Model)]
        #[diesel(table_name = chair)]
        #[model(schema = "annex")]
        pub struct Chair {
            #[column(auto)]
            pub id: i32,
            #[foreign_key]
            pub room_id: i32,
        }

        schema! { pub Annex: Room, Chair }
    }
    use annex::{chair, room};

    let conn = &mut Conn::establish(":memory:").unwrap();
    conn.batch_execute("PRAGMA foreign_keys = ON; ATTACH ':memory:' AS annex")
        .unwrap();
    annex::Annex::create_all(conn).unwrap();
    diesel::insert_into(room::table)
        .values(room::id.eq(1))
        .execute(conn)
        .unwrap();
    diesel::insert_into(chair::table)
        .values(chair::room_id.eq(1))
        .execute(conn)
        .unwrap();
    diesel_cascade::delete(room::table.filter(room::id.lt(9)))
        .execute(conn)
        .unwrap();
    assert_eq!(count(conn, "annex.chair"), 0);
    annex::Annex::drop_all(conn).unwrap();
}

#[test]
fn a_table_that_is_there_is_in_the_schema_that_it_says() {
    mod schema {
        diesel::table! { annex.room (id) { id -> Integer, } }
        diesel::table! { annex.chair (id) { id -> Integer, room_id -> Integer, } }
    }
    #[derive(Model)]
    #[diesel(table_name = schema::room)]
    #[allow(dead_code)]
    struct Room {
        #[column(auto)]
        id: i32,
        #[relationship(cascade = "all, delete")]
        chairs: HasMany<Chair>,
    }
    #[derive(Model)]
    #[diesel(table_name = schema::chair)]
    struct Chair {
        #[column(auto)]
        id: i32,
        #[foreign_key]
        room_id: i32,
    }
    schema! { Annex: Room, Chair }

    let conn = &mut Conn::establish(":memory:").unwrap();
    conn.batch_execute(
        "ATTACH ':memory:' AS annex;
         CREATE TABLE room (id INTEGER PRIMARY KEY);
         CREATE TABLE chair (id INTEGER PRIMARY KEY, room_id INTEGER);
         INSERT INTO room VALUES (1);
         INSERT INTO chair VALUES (1, 1);",
    )
    .unwrap();
    Annex::create_all(conn).unwrap();
    conn.batch_execute(
        "INSERT INTO annex.room VALUES (1), (2);
         INSERT INTO annex.chair VALUES (1, 1), (2, 1), (3, 2);",
    )
    .unwrap();
    Room::delete_by_id(conn, 1).unwrap();
    assert_eq!(ids(conn, "annex.chair"), [3]);
    diesel_cascade::delete(schema::room::table)
        .execute(conn)
        .unwrap();
    assert_eq!(count(conn, "annex.room") + count(conn, "annex.chair"), 0);
    // In the other schema, tables of the same names have what they had.
    assert_eq!((count(conn, "room"), count(conn, "chair")), (1, 1));
}

#[test]
fn tables_of_one_name_in_two_schemas_keep_apart() {
    mod house {
        diesel::table! { room (id) { id -> Integer, } }
        diesel::table! { chair (id) { id -> Integer, room_id -> Integer, } }
    }
    mod annex {
        diesel::table! { annex.room (id) { id -> Integer, } }
        diesel::table! { annex.chair (id) { id -> Integer, room_id -> Integer, } }
    }
    #[derive(Model)]
    #[diesel(table_name = house::room)]
    #[allow(dead_code)]
    struct Room {
        #[column(auto)]
        id: i32,
        #[relationship(cascade = "all, delete")]
        chairs: HasMany<Chair>,
    }
    #[derive(Model)]
    #[diesel(table_name = house::chair)]
    struct Chair {
        #[column(auto)]
        id: i32,
        #[foreign_key]
        room_id: i32,
    }
    #[derive(Model)]
    #[diesel(table_name = annex::room)]
    #[allow(dead_code)]
    struct AnnexRoom {
        #[column(auto)]
        id: i32,
        #[relationship(passive_deletes)]
        chairs: HasMany<AnnexChair>,
    }
    #[derive(Model)]
    #[diesel(table_name = annex::chair)]
    struct AnnexChair {
        #[column(auto)]
        id: i32,
        #[foreign_key(AnnexRoom, on_delete = "cascade")]
        room_id: i32,
    }
    schema! { Houses: Room, Chair, AnnexRoom, AnnexChair }

    let conn = &mut Conn::establish(":memory:").unwrap();
    conn.batch_execute("PRAGMA foreign_keys = ON; ATTACH ':memory:' AS annex")
        .unwrap();
    Houses::create_all(conn).unwrap();
    for schema in ["main", "annex"] {
        conn.batch_execute(&format!(
            "INSERT INTO {schema}.room VALUES (1), (2);
             INSERT INTO {schema}.chair VALUES (1, 1), (2, 1), (3, 2);"
        ))
        .unwrap();
    }
    Room::delete_by_id(conn, 1).unwrap();
    assert_eq!(ids(conn, "main.chair"), [3]);
    assert_eq!(ids(conn, "annex.chair"), [1, 2, 3]);
    AnnexRoom::delete_by_id(conn, 2).unwrap();
    assert_eq!(ids(conn, "annex.chair"), [1, 2]);
    let report = diesel_cascade::delete(annex::room::table)
        .execute(conn)
        .unwrap();
    assert_eq!(report.deleted(), 1);
    assert_eq!(count(conn, "annex.room") + count(conn, "annex.chair"), 0);
    assert_eq!(
        (ids(conn, "main.room"), ids(conn, "main.chair")),
        (vec![2], vec![3])
    );
    Houses::drop_all(conn).unwrap();
}
