//! What each policy does to the children.

use diesel::prelude::*;
use diesel_cascade::prelude::*;
use diesel_cascade::{DeleteReport, Error};

use super::families::{self, with_family};
use super::rows::{ids, keys};
use crate::backend::{statements, statements_without_constraints};

/// Each table with what was deleted and nulled, in order.
fn summary(report: &DeleteReport) -> Vec<(&str, usize, usize)> {
    report
        .tables()
        .iter()
        .map(|table| (table.name(), table.deleted(), table.nulled()))
        .collect()
}

macro_rules! deletes_the_family {
    ($test:ident, $policy:ident, $statements:expr, $summary:expr) => {
        #[test]
        fn $test() {
            let (_database, mut conn) = with_family!($policy);
            let report = families::$policy::Parent::delete_by_id(&mut conn, 1).unwrap();
            assert_eq!(ids(&mut conn, "parent"), [2, 3]);
            assert_eq!(ids(&mut conn, "child"), [21, 22]);
            assert_eq!(ids(&mut conn, "toy"), [211, 212, 221, 222]);
            assert_eq!(report.deleted(), 1);
            assert_eq!(report.statements(), $statements);
            assert_eq!(summary(&report), $summary);
        }
    };
}

deletes_the_family!(
    trust_deletes_the_children_by_one_statement,
    trust,
    statements(1),
    [("parent", 1, 0)]
);
deletes_the_family!(
    trust_spelled_as_a_passive_cascade_is_the_same,
    trust_by_cascade,
    statements(1),
    [("parent", 1, 0)]
);
deletes_the_family!(
    emit_deletes_the_children_and_theirs_by_one_statement_each,
    emit,
    statements(3),
    [("toy", 4, 0), ("child", 2, 0), ("parent", 1, 0)]
);
deletes_the_family!(
    emit_goes_through_a_key_that_restricts,
    emit_over_restrict,
    statements(3),
    [("toy", 4, 0), ("child", 2, 0), ("parent", 1, 0)]
);
deletes_the_family!(
    emit_needs_no_constraint_in_the_database,
    emit_without_constraint,
    statements_without_constraints(3),
    [("toy", 4, 0), ("child", 2, 0), ("parent", 1, 0)]
);

#[test]
fn nullify_leaves_the_children_without_a_parent() {
    let (_database, mut conn) = with_family!(nullify);
    let report = families::nullify::Parent::delete_by_id(&mut conn, 1).unwrap();
    assert_eq!(ids(&mut conn, "parent"), [2, 3]);
    assert_eq!(
        keys(&mut conn, "child", "parent_id"),
        [(11, None), (12, None), (21, Some(2)), (22, Some(2))]
    );
    assert_eq!(ids(&mut conn, "toy").len(), 8);
    assert_eq!(summary(&report), [("child", 0, 2), ("parent", 1, 0)]);
    assert_eq!(report.statements(), statements(2));
}

#[test]
fn trust_over_set_null_leaves_the_children_without_a_parent() {
    let (_database, mut conn) = with_family!(trust_set_null);
    let report = families::trust_set_null::Parent::delete_by_id(&mut conn, 1).unwrap();
    assert_eq!(
        keys(&mut conn, "child", "parent_id"),
        [(11, None), (12, None), (21, Some(2)), (22, Some(2))]
    );
    assert_eq!(report.statements(), 1);
}

#[test]
fn what_nothing_is_declared_for_is_refused_and_nothing_is_changed() {
    let (_database, mut conn) = with_family!(undeclared);
    let error = families::undeclared::Parent::delete_by_id(&mut conn, 1).unwrap_err();
    match &error {
        Error::Refused { table, .. } => assert_eq!(table, "parent"),
        other => panic!("{other:?}"),
    }
    assert!(error.to_string().contains("nothing was changed"), "{error}");
    assert_eq!(ids(&mut conn, "parent"), [1, 2, 3]);
    // Nothing points at this one.
    families::undeclared::Parent::delete_by_id(&mut conn, 3).unwrap();
    assert_eq!(ids(&mut conn, "parent"), [1, 2]);
}

#[test]
fn a_key_that_restricts_and_one_that_is_deferred_refuse_as_well() {
    macro_rules! refused {
        ($policy:ident) => {{
            let (_database, mut conn) = with_family!($policy);
            let error = families::$policy::Parent::delete_by_id(&mut conn, 1).unwrap_err();
            assert!(matches!(error, Error::Refused { .. }), "{error:?}");
            assert_eq!(ids(&mut conn, "parent"), [1, 2, 3]);
        }};
    }
    refused!(restricted);
    refused!(deferred);
}

#[test]
fn a_row_is_deleted_by_its_struct() {
    use families::emit::{Parent, parent};

    let (_database, mut conn) = with_family!(emit);
    let ann: Parent = parent::table
        .find(1)
        .select(Parent::as_select())
        .first(&mut conn)
        .unwrap();
    assert_eq!(ann.delete(&mut conn).unwrap().deleted(), 1);
    assert_eq!(ids(&mut conn, "parent"), [2, 3]);
    // It is gone, and that is no error.
    assert_eq!(ann.delete(&mut conn).unwrap().deleted(), 0);
    assert_eq!(
        diesel_cascade::delete(&ann)
            .execute(&mut conn)
            .unwrap()
            .deleted(),
        0
    );
}

/// All three policies below one parent, declared on either side.
mod mixed {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    #[diesel(table_name = owner)]
    pub struct Owner {
        #[column(auto)]
        pub id: i32,
        #[relationship(cascade = "all, delete")]
        pub houses: HasMany<House>,
        pub guests: HasMany<Guest>,
        pub passport: HasOne<Passport>,
    }

    #[derive(Model)]
    #[diesel(table_name = house)]
    pub struct House {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub owner_id: i32,
        #[relationship(passive_deletes)]
        pub rooms: HasMany<Room>,
    }

    #[derive(Model)]
    #[diesel(table_name = room)]
    pub struct Room {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(on_delete = "CASCADE")]
        pub house_id: i32,
    }

    #[derive(Model)]
    #[diesel(table_name = guest)]
    pub struct Guest {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub owner_id: Option<i32>,
        #[foreign_key]
        #[relationship(backref = guests)]
        pub house_id: Option<i32>,
    }

    #[derive(Model)]
    #[diesel(table_name = passport)]
    pub struct Passport {
        #[column(auto)]
        pub id: i32,
        #[column(unique)]
        #[foreign_key]
        pub owner_id: Option<i32>,
    }

    #[derive(Model)]
    #[diesel(table_name = pet)]
    pub struct Pet {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(Owner)]
        #[relationship(backref = pets, cascade = "all, delete")]
        pub keeper: i32,
    }

    schema! { pub Estate: Owner, House, Room, Guest, Passport, Pet }
}

#[test]
fn policies_mix_in_one_graph() {
    let database = crate::backend::Database::new();
    let conn = &mut database.connect();
    mixed::Estate::create_all(conn).unwrap();
    super::rows::run(
        conn,
        "INSERT INTO owner (id) VALUES (1), (2);
         INSERT INTO house (id, owner_id) VALUES (10, 1), (20, 2);
         INSERT INTO room (id, house_id) VALUES (100, 10), (101, 10), (200, 20);
         INSERT INTO guest (id, owner_id, house_id) VALUES (7, 1, 10), (8, 1, 20), (9, 2, 10);
         INSERT INTO passport (id, owner_id) VALUES (5, 1), (6, 2);
         INSERT INTO pet (id, keeper) VALUES (3, 1), (4, 2)",
    );
    let report = mixed::Owner::delete_by_id(conn, 1).unwrap();
    assert_eq!(ids(conn, "owner"), [2]);
    assert_eq!(ids(conn, "house"), [20]);
    assert_eq!(ids(conn, "room"), [200]);
    assert_eq!(
        keys(conn, "guest", "owner_id"),
        [(7, None), (8, None), (9, Some(2))]
    );
    assert_eq!(
        keys(conn, "guest", "house_id"),
        [(7, None), (8, Some(20)), (9, None)]
    );
    assert_eq!(
        keys(conn, "passport", "owner_id"),
        [(5, None), (6, Some(2))]
    );
    assert_eq!(ids(conn, "pet"), [4]);
    // The owner, and one for each of: house, guest twice, passport, pet.
    assert_eq!(report.statements(), statements(6));
}
