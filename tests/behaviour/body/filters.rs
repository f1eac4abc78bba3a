//! Filters mean the same before and after the children are gone.

use diesel::dsl::exists;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use diesel_cascade::prelude::*;

use super::families::{self, emit, trust, with_family};
use super::rows::{count, ids, run};
use crate::backend::{DB, Database};

#[test]
fn a_filter_selects_the_parents() {
    use emit::parent;

    let (_database, mut conn) = with_family!(emit);
    let report = diesel_cascade::delete(parent::table.filter(parent::name.like("%b%")))
        .execute(&mut conn)
        .unwrap();
    assert_eq!(report.deleted(), 1);
    assert_eq!(ids(&mut conn, "parent"), [1, 3]);
    assert_eq!(ids(&mut conn, "child"), [11, 12]);
}

#[test]
fn a_filter_that_reads_the_children_is_evaluated_before_they_go() {
    use emit::{child, parent, toy};

    let (_database, mut conn) = with_family!(emit);
    let with_toys = child::table
        .inner_join(toy::table)
        .filter(child::parent_id.eq(parent::id))
        .filter(toy::id.eq(111));
    let report = diesel_cascade::delete(parent::table.filter(exists(with_toys)))
        .execute(&mut conn)
        .unwrap();
    assert_eq!(report.deleted(), 1);
    assert_eq!(ids(&mut conn, "parent"), [2, 3]);
    assert_eq!(ids(&mut conn, "child"), [21, 22]);
    assert_eq!(ids(&mut conn, "toy"), [211, 212, 221, 222]);
}

#[test]
fn a_filter_that_reads_the_children_works_by_trust_too() {
    use trust::{child, parent};

    let (_database, mut conn) = with_family!(trust);
    let of_a_child = child::table
        .filter(child::id.gt(20))
        .select(child::parent_id);
    let report = diesel_cascade::delete(parent::table.filter(parent::id.eq_any(of_a_child)))
        .execute(&mut conn)
        .unwrap();
    assert_eq!(report.deleted(), 1);
    assert_eq!(ids(&mut conn, "toy"), [111, 112, 121, 122]);
}

#[test]
fn an_empty_set_changes_nothing() {
    use emit::parent;

    let (_database, mut conn) = with_family!(emit);
    let none: [i32; 0] = [];
    let report = diesel_cascade::delete(parent::table.filter(parent::id.eq_any(none)))
        .execute(&mut conn)
        .unwrap();
    assert_eq!(report.deleted(), 0);
    assert!(report.tables().iter().all(|table| table.deleted() == 0));
    assert_eq!(count(&mut conn, "toy"), 8);
}

#[test]
fn the_whole_table_goes_with_all_children() {
    use emit::parent;

    let (_database, mut conn) = with_family!(emit);
    let report = diesel_cascade::delete(parent::table)
        .execute(&mut conn)
        .unwrap();
    assert_eq!(report.deleted(), 3);
    for table in ["parent", "child", "toy"] {
        assert_eq!(count(&mut conn, table), 0, "{table}");
    }
}

#[test]
fn a_boxed_predicate_will_do() {
    use emit::parent;

    let (_database, mut conn) = with_family!(emit);
    let mut predicate: Box<dyn BoxableExpression<parent::table, DB, SqlType = Bool>> =
        Box::new(parent::name.eq("ann"));
    predicate = Box::new(predicate.or(parent::name.eq("bob")));
    let report = diesel_cascade::delete(parent::table.filter(predicate))
        .execute(&mut conn)
        .unwrap();
    assert_eq!(report.deleted(), 2);
    assert_eq!(ids(&mut conn, "parent"), [3]);
    assert_eq!(count(&mut conn, "toy"), 0);
}

#[test]
fn as_many_statements_for_many_rows_as_for_few() {
    use emit::parent;

    let (_database, mut conn) = with_family!(emit);
    let small = diesel_cascade::delete(parent::table.filter(parent::id.eq(1).or(parent::id.eq(2))))
        .execute(&mut conn)
        .unwrap();
    let rows = |from: i32, to: i32| {
        (from..to)
            .map(|id| format!("({id}, 'many')"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let pairs = |from: i32, to: i32| {
        (from..to)
            .map(|id| format!("({id}, {id})"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    run(
        &mut conn,
        &format!(
            "INSERT INTO parent (id, name) VALUES {}",
            rows(1_000, 3_000)
        ),
    );
    run(
        &mut conn,
        &format!(
            "INSERT INTO child (id, parent_id) VALUES {}",
            pairs(1_000, 3_000)
        ),
    );
    let large = diesel_cascade::delete(parent::table.filter(parent::name.eq("many")))
        .execute(&mut conn)
        .unwrap();
    assert_eq!(large.deleted(), 2_000);
    assert_eq!(large.statements(), small.statements());
    assert_eq!(count(&mut conn, "child"), 0);
}

#[test]
fn deletes_by_filters_follow_one_another_on_one_connection() {
    use families::emit::{child, parent};

    let (_database, mut conn) = with_family!(emit);
    // Each keeps its keys aside, and none finds those of the one before.
    diesel_cascade::delete(parent::table.filter(parent::name.eq("ann")))
        .execute(&mut conn)
        .unwrap();
    diesel_cascade::delete(child::table.filter(child::id.eq(21).or(child::id.eq(99))))
        .execute(&mut conn)
        .unwrap();
    run(
        &mut conn,
        "INSERT INTO parent (id, name) VALUES (1, 'ann again')",
    );
    run(
        &mut conn,
        "INSERT INTO child (id, parent_id) VALUES (11, 1)",
    );
    diesel_cascade::delete(parent::table.filter(parent::name.eq("bob")))
        .execute(&mut conn)
        .unwrap();
    assert_eq!(ids(&mut conn, "parent"), [1, 3]);
    assert_eq!(ids(&mut conn, "child"), [11]);
}

/// The database sets keys to NULL in the very table that the filter reads.
mod chain {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    #[diesel(table_name = link)]
    pub struct Link {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(Link, on_delete = "set null")]
        pub after: Option<i32>,
        #[relationship(passive_deletes)]
        pub next: HasMany<Link>,
    }

    schema! { pub Chain: Link }
}

/// The same by way of another table, whose rows go by a cascade.
mod ring {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    #[diesel(table_name = room)]
    pub struct Room {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(Door, on_delete = "set null")]
        pub door_id: Option<i32>,
        #[relationship(passive_deletes)]
        pub doors: HasMany<Door>,
    }

    #[derive(Model)]
    #[diesel(table_name = door)]
    pub struct Door {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(Room, on_delete = "cascade")]
        pub room_id: i32,
        #[relationship(passive_deletes)]
        pub rooms: HasMany<Room>,
    }

    schema! { pub House: Room, Door }
}

#[test]
fn a_filter_is_not_asked_again_when_the_database_has_set_a_key_to_null() {
    use chain::link;

    let database = Database::new();
    let conn = &mut database.connect();
    chain::Chain::create_all(conn).unwrap();
    run(
        conn,
        "INSERT INTO link (id, after) VALUES (1, NULL);
         INSERT INTO link (id, after) VALUES (2, 1);
         INSERT INTO link (id, after) VALUES (3, 2)",
    );
    let report = diesel_cascade::delete(link::table.filter(link::after.is_null()))
        .execute(conn)
        .unwrap();
    assert_eq!(report.deleted(), 1);
    assert_eq!(ids(conn, "link"), [2, 3]);
}

#[test]
fn a_filter_is_not_asked_again_when_a_cascade_has_set_a_key_to_null() {
    use ring::room;

    let database = Database::new();
    let conn = &mut database.connect();
    ring::House::create_all(conn).unwrap();
    run(
        conn,
        "INSERT INTO room (id, door_id) VALUES (1, NULL), (2, NULL), (3, NULL);
         INSERT INTO door (id, room_id) VALUES (1, 1), (2, 2);
         UPDATE room SET door_id = 1 WHERE id = 2;
         UPDATE room SET door_id = 2 WHERE id = 3",
    );
    let report = diesel_cascade::delete(room::table.filter(room::door_id.is_null()))
        .execute(conn)
        .unwrap();
    assert_eq!(report.deleted(), 1);
    assert_eq!(ids(conn, "room"), [2, 3]);
}

#[test]
fn a_plan_shows_a_filter_with_any_value_in_it() {
    use emit::parent;

    let filter = parent::name.eq("a -- binds: [1]");
    let plan = diesel_cascade::delete(parent::table.filter(filter)).plan::<DB>();
    assert!(!plan.to_string().contains("binds"), "{plan}");
}
