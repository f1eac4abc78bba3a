//! One customer, with rentals and payments: the payments are reached along two
//! paths, and some of the customer's rentals were paid for by others.

use diesel::prelude::*;
use diesel_cascade::prelude::*;

use super::compare::{Counts, assert_same, counts, counts_without, key, number};
use super::policies::{emitting, trusting};
use super::shop::{Policy, in_policy, open, same_in_each_policy};
use crate::backend::Conn;

/// A customer for a rental of whom another one paid.
fn customer(conn: &mut Conn) -> i32 {
    key(
        conn,
        "SELECT min(rental.customer_id) FROM rental JOIN payment USING (rental_id)
         WHERE rental.customer_id <> payment.customer_id",
    )
}

fn counts_without_customer(conn: &mut Conn, id: i32) -> Counts {
    let own = format!("customer_id = {id}");
    counts_without(
        conn,
        &[("customer", &own), ("rental", &own), ("payment", &own)],
    )
}

/// The payments of others for the customer's rentals.
fn paid_by_others(conn: &mut Conn, id: i32) -> i64 {
    number(
        conn,
        &format!(
            "SELECT count(*) FROM rental JOIN payment USING (rental_id)
             WHERE rental.customer_id = {id} AND payment.customer_id <> {id}"
        ),
    )
}

fn payments_for_no_rental(conn: &mut Conn) -> i64 {
    number(conn, "SELECT count(*) FROM payment WHERE rental_id IS NULL")
}

#[test]
fn a_trusted_customer_goes_with_rentals_and_payments_in_one_statement() {
    let Some(database) = open::<trusting::Sakila>() else {
        return;
    };
    let conn = &mut database.connect();
    let id = customer(conn);
    let expected = counts_without_customer(conn, id);
    let nulled = payments_for_no_rental(conn) + paid_by_others(conn, id);

    let report = trusting::Customer::delete_by_id(conn, id).unwrap();

    assert_eq!(report.statements(), 1);
    assert_eq!(report.deleted(), 1);
    assert_eq!(counts(conn), expected);
    assert_eq!(payments_for_no_rental(conn), nulled);
}

#[test]
fn an_emitted_customer_is_reported_table_by_table() {
    let Some(database) = open::<emitting::Sakila>() else {
        return;
    };
    let conn = &mut database.connect();
    let id = customer(conn);
    let before = counts(conn);
    let expected = counts_without_customer(conn, id);
    let nulled = payments_for_no_rental(conn) + paid_by_others(conn, id);

    let report = emitting::Customer::delete_by_id(conn, id).unwrap();

    assert_eq!(report.deleted(), 1);
    assert_eq!(counts(conn), expected);
    assert_eq!(payments_for_no_rental(conn), nulled);
    for table in report.tables() {
        let gone = before[table.name()] - expected[table.name()];
        let deleted = i64::try_from(table.deleted()).unwrap();
        assert_eq!(deleted, gone, "{}", table.name());
    }
    let mut tables: Vec<_> = report.tables().iter().map(|table| table.name()).collect();
    tables.sort_unstable();
    assert_eq!(tables, ["customer", "payment", "rental"]);
}

#[test]
fn a_customer_leaves_the_same_rows_in_each_policy() {
    same_in_each_policy!(|conn| {
        let id = customer(conn);
        Customer::delete_by_id(conn, id).unwrap();
    });
}

#[test]
fn a_loaded_customer_is_deleted_as_one_by_its_key() {
    let by_key = in_policy!(emitting, |conn| {
        let id = customer(conn);
        Customer::delete_by_id(conn, id).unwrap();
    });
    let loaded = in_policy!(emitting, |conn| {
        let id = customer(conn);
        let row: Customer = customer::table
            .find(id)
            .select(Customer::as_select())
            .first(conn)
            .unwrap();
        row.delete(conn).unwrap();
    });
    assert_same(&by_key, &loaded);
}

#[test]
fn a_customer_who_is_not_there_takes_nothing() {
    let before = in_policy!(emitting, |conn| {});
    let after = in_policy!(emitting, |conn| {
        let unused = key(conn, "SELECT max(customer_id) + 1 FROM customer");
        let report = Customer::delete_by_id(conn, unused).unwrap();
        assert_eq!(report.deleted(), 0);
        assert!(report.tables().iter().all(|table| table.nulled() == 0));
    });
    assert_same(&before, &after);
}

#[test]
fn a_delete_in_a_transaction_that_is_rolled_back_is_undone() {
    let Some(database) = open::<emitting::Sakila>() else {
        return;
    };
    let conn = &mut database.connect();
    let before = emitting::Sakila::contents(conn);
    let undone: QueryResult<()> = conn.transaction(|conn| {
        let id = customer(conn);
        assert_eq!(emitting::Customer::delete_by_id(conn, id)?.deleted(), 1);
        Err(diesel::result::Error::RollbackTransaction)
    });
    assert!(undone.is_err());
    assert_same(&before, &emitting::Sakila::contents(conn));
}
