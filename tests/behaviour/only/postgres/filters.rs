//! A filter is evaluated once, also by the lock.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool};
use diesel_cascade::DeleteReport;

use crate::backend::Conn;
use crate::body::families::{emit, nullify, with_family};
use crate::body::rows::run;

/// How many rows a filter was asked about.
fn evaluations(
    conn: &mut Conn,
    delete: impl FnOnce(&mut Conn) -> Result<DeleteReport, diesel_cascade::Error>,
) -> (DeleteReport, i64) {
    run(conn, "CREATE SEQUENCE evaluations");
    let report = delete(conn).unwrap();
    let last = diesel::dsl::sql::<BigInt>("SELECT last_value FROM evaluations");
    (report, last.get_result(conn).unwrap())
}

/// True, and noted.
fn noted() -> diesel::expression::SqlLiteral<Bool> {
    diesel::dsl::sql::<Bool>("nextval('evaluations') > 0")
}

#[test]
fn a_filter_is_evaluated_once_by_emit() {
    use emit::parent;

    let (_database, mut conn) = with_family!(emit);
    let (report, evaluations) = evaluations(&mut conn, |conn| {
        diesel_cascade::delete(parent::table.filter(noted())).execute(conn)
    });
    assert_eq!(report.deleted(), 3);
    assert_eq!(evaluations, 3);
}

#[test]
fn a_filter_is_evaluated_once_by_nullify() {
    use nullify::parent;

    let (_database, mut conn) = with_family!(nullify);
    let (report, evaluations) = evaluations(&mut conn, |conn| {
        diesel_cascade::delete(parent::table.filter(noted())).execute(conn)
    });
    assert_eq!(report.deleted(), 3);
    assert_eq!(evaluations, 3);
}
