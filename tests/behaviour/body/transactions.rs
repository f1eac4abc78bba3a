//! All or nothing, on its own and in a transaction of the user's.

use diesel::prelude::*;
use diesel_cascade::Error;
use diesel_cascade::prelude::*;

use super::families::{self, emit, with_family};
use super::rows::{count, ids, run};
use crate::backend::here;

/// Something else that holds a child, of which the schema knows nothing.
const HOLDER: &str = "
    CREATE TABLE holder (
        id INTEGER NOT NULL PRIMARY KEY,
        child_id INTEGER NOT NULL,
        FOREIGN KEY (child_id) REFERENCES child (id)
    );
    INSERT INTO holder (id, child_id) VALUES (1, 11)";

#[test]
fn a_violation_in_the_middle_of_a_plan_undoes_what_went_before() {
    let (_database, mut conn) = with_family!(emit);
    run(&mut conn, HOLDER);
    // The toys go first, and then the children cannot.
    let error = emit::Parent::delete_by_id(&mut conn, 1).unwrap_err();
    assert!(matches!(error, Error::Refused { .. }), "{error:?}");
    assert!(error.to_string().contains("child"), "{error}");
    // The key that refuses is one of which the models know nothing.
    let says = error.to_string().contains("no model declares");
    assert_eq!(says, here(true, false, false), "{error}");
    assert_eq!(count(&mut conn, "toy"), 8);
    // The connection is as good as before.
    emit::Parent::delete_by_id(&mut conn, 2).unwrap();
    assert_eq!(ids(&mut conn, "parent"), [1, 3]);
}

#[test]
fn in_a_transaction_it_is_a_savepoint() {
    let (_database, mut conn) = with_family!(emit);
    run(&mut conn, HOLDER);
    conn.transaction::<_, Error, _>(|conn| {
        emit::Parent::delete_by_id(conn, 2)?;
        let error = emit::Parent::delete_by_id(conn, 1).unwrap_err();
        assert!(matches!(error, Error::Refused { .. }), "{error:?}");
        // The transaction goes on, with the first delete in it.
        assert_eq!(ids(conn, "parent"), [1, 3]);
        assert_eq!(count(conn, "toy"), 4);
        Ok(())
    })
    .unwrap();
    assert_eq!(ids(&mut conn, "parent"), [1, 3]);
}

#[test]
fn as_an_error_of_diesels_a_refusal_names_table_and_constraint() {
    use diesel::result::{DatabaseErrorKind, Error as DieselError};

    macro_rules! names {
        ($policy:ident) => {{
            let (_database, mut conn) = with_family!($policy);
            let refused = conn.transaction(|conn| -> QueryResult<()> {
                families::$policy::Parent::delete_by_id(conn, 1)?;
                Ok(())
            });
            let Err(DieselError::DatabaseError(kind, information)) = refused else {
                panic!("{refused:?}");
            };
            assert!(
                matches!(
                    kind,
                    DatabaseErrorKind::ForeignKeyViolation | DatabaseErrorKind::RestrictViolation
                ),
                "{kind:?}"
            );
            assert_eq!(information.table_name(), Some("child"));
            assert_eq!(information.constraint_name(), Some("child_parent_id_fkey"));
        }};
    }
    names!(undeclared);
    names!(restricted);
}

#[test]
fn a_single_statement_that_is_refused_leaves_the_transaction_usable() {
    use super::families::undeclared;

    let (_database, mut conn) = with_family!(undeclared);
    conn.transaction::<_, Error, _>(|conn| {
        undeclared::Toy::delete_by_id(conn, 111)?;
        let error = undeclared::Parent::delete_by_id(conn, 1).unwrap_err();
        assert!(matches!(error, Error::Refused { .. }), "{error:?}");
        undeclared::Toy::delete_by_id(conn, 112)?;
        Ok(())
    })
    .unwrap();
    assert_eq!(ids(&mut conn, "toy"), [121, 122, 211, 212, 221, 222]);
}

#[test]
fn it_is_rolled_back_with_the_transaction_that_it_is_in() {
    let (_database, mut conn) = with_family!(emit);
    let rolled_back = conn.transaction::<(), diesel::result::Error, _>(|conn| {
        diesel_cascade::delete(emit::parent::table.filter(emit::parent::name.eq("ann")))
            .execute(conn)?;
        assert_eq!(count(conn, "toy"), 4);
        Err(diesel::result::Error::RollbackTransaction)
    });
    assert_eq!(rolled_back, Err(diesel::result::Error::RollbackTransaction));
    assert_eq!(count(&mut conn, "toy"), 8);
    // What it had kept aside is gone too, and made again.
    diesel_cascade::delete(emit::parent::table.filter(emit::parent::name.eq("bob")))
        .execute(&mut conn)
        .unwrap();
    assert_eq!(ids(&mut conn, "parent"), [1, 3]);
}

#[test]
fn errors_convert_into_diesels_and_back() {
    let (_database, mut conn) = with_family!(emit);
    run(&mut conn, HOLDER);
    let error = conn
        .transaction::<(), diesel::result::Error, _>(|conn| {
            emit::Parent::delete_by_id(conn, 1)?;
            Ok(())
        })
        .unwrap_err();
    assert!(
        matches!(
            error,
            diesel::result::Error::DatabaseError(
                diesel::result::DatabaseErrorKind::ForeignKeyViolation,
                _
            )
        ),
        "{error:?}"
    );
    let through: diesel::result::Error = Error::ForeignKeysOff.into();
    assert!(matches!(Error::from(through), Error::ForeignKeysOff));
}

#[test]
fn a_missing_table_is_named_and_nothing_is_changed() {
    let (_database, mut conn) = with_family!(emit);
    run(&mut conn, "DROP TABLE toy");
    let error = emit::Parent::delete_by_id(&mut conn, 1).unwrap_err();
    assert!(matches!(error, Error::Statement { .. }), "{error:?}");
    assert!(error.to_string().contains("toy"), "{error}");
    assert_eq!(ids(&mut conn, "child"), [11, 12, 21, 22]);
}

#[test]
fn a_pooled_connection_will_do() {
    use diesel::r2d2::{ConnectionManager, Pool};

    let (database, mut conn) = with_family!(emit);
    let manager = ConnectionManager::<crate::backend::Conn>::new(database.url());
    let pool = Pool::builder().max_size(1).build(manager).unwrap();
    let mut pooled = pool.get().unwrap();
    crate::backend::set_up(&mut pooled);
    emit::Parent::delete_by_id(&mut pooled, 1).unwrap();
    drop(pooled);
    assert_eq!(ids(&mut conn, "parent"), [2, 3]);
}
