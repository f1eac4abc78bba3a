//! Creating and dropping the tables of a schema.

use diesel::prelude::*;
use diesel_cascade::Error;
use diesel_cascade::prelude::*;

use super::families::{emit, with_family};
use super::rows::{count, run};
use crate::backend::Database;

#[test]
fn all_tables_are_made_and_removed() {
    let (_database, mut conn) = with_family!(emit);
    emit::Family::drop_all(&mut conn).unwrap();
    emit::Family::create_all(&mut conn).unwrap();
    assert_eq!(count(&mut conn, "parent"), 0);
    emit::Family::drop_all(&mut conn).unwrap();
    // What is not there need not be removed.
    emit::Family::drop_all(&mut conn).unwrap();
}

#[test]
fn a_table_that_is_there_already_is_an_error_and_nothing_is_made() {
    let database = Database::new();
    let conn = &mut database.connect();
    run(conn, "CREATE TABLE toy (id INTEGER)");
    let error = emit::Family::create_all(conn).unwrap_err();
    assert!(matches!(error, Error::Statement { .. }), "{error:?}");
    assert!(error.to_string().contains("toy"), "{error}");
    assert!(
        diesel::sql_query("SELECT * FROM parent")
            .execute(conn)
            .is_err()
    );
}

/// Two tables that point at each other.
mod circle {
    use diesel_cascade::prelude::*;

    #[derive(Model, Debug, PartialEq)]
    #[diesel(table_name = store)]
    pub struct Store {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(Staff)]
        pub manager_id: Option<i32>,
    }

    #[derive(Model, Debug, PartialEq)]
    #[diesel(table_name = staff)]
    pub struct Staff {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(join = false)]
        pub store_id: i32,
    }

    schema! { pub Stores: Store, Staff }
}

#[test]
fn tables_in_a_circle_are_made_and_removed_with_rows_in_them() {
    let database = Database::new();
    let conn = &mut database.connect();
    circle::Stores::create_all(conn).unwrap();
    run(
        conn,
        "INSERT INTO store (id, manager_id) VALUES (1, NULL);
         INSERT INTO staff (id, store_id) VALUES (1, 1);
         UPDATE store SET manager_id = 1",
    );
    let joined: i64 = circle::store::table
        .inner_join(circle::staff::table)
        .count()
        .get_result(conn)
        .unwrap();
    assert_eq!(joined, 1);
    circle::Stores::drop_all(conn).unwrap();
    circle::Stores::create_all(conn).unwrap();
    assert_eq!(count(conn, "store"), 0);
}

#[test]
fn tables_that_one_outside_of_the_schema_references_are_not_removed() {
    for action in ["", "ON DELETE CASCADE"] {
        let (_database, mut conn) = with_family!(emit);
        let conn = &mut conn;
        run(
            conn,
            &format!(
                "CREATE TABLE outsider (
                     id INTEGER PRIMARY KEY,
                     parent_id INTEGER NOT NULL,
                     FOREIGN KEY (parent_id) REFERENCES parent (id) {action}
                 );
                 INSERT INTO outsider (id, parent_id) VALUES (1, 1)"
            ),
        );
        let error = emit::Family::drop_all(conn).unwrap_err();
        assert!(matches!(error, Error::Statement { .. }), "{error:?}");
        assert_eq!(count(conn, "outsider"), 1);
        assert_eq!(count(conn, "parent"), 3);
        assert_eq!(count(conn, "toy"), 8);
    }
}

#[test]
fn tables_are_removed_in_a_transaction() {
    let (_database, mut conn) = with_family!(emit);
    let conn = &mut conn;
    conn.transaction(|conn| {
        emit::Family::drop_all(conn)?;
        emit::Family::create_all(conn)
    })
    .unwrap();
    // The connection is in no transaction any more.
    run(conn, crate::body::families::ROWS);
    emit::Parent::delete_by_id(conn, 1).unwrap();
    assert_eq!(count(conn, "toy"), 4);
}
