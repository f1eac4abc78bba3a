//! Payments that are deleted along both of their keys: with their customer,
//! and with the rental of another customer that they were for.

use diesel_cascade::prelude::*;

use super::compare::{counts, counts_without, key, number, run};
use super::shop::in_policy;

#[test]
fn payments_go_along_either_path() {
    let _ = in_policy!(sweeping, |conn| {
        let id = key(
            conn,
            "SELECT min(rental.customer_id) FROM rental JOIN payment USING (rental_id)
             WHERE rental.customer_id <> payment.customer_id",
        );
        let own = format!("customer_id = {id}");
        let payments = format!("{own} OR rental_id IN (SELECT rental_id FROM rental WHERE {own})");
        let before = counts(conn);
        let expected = counts_without(
            conn,
            &[("customer", &own), ("rental", &own), ("payment", &payments)],
        );

        let report = Customer::delete_by_id(conn, id).unwrap();

        assert_eq!(counts(conn), expected);
        // Those on both paths are counted once.
        let entry = report
            .tables()
            .iter()
            .find(|entry| entry.name() == "payment");
        let deleted = i64::try_from(entry.unwrap().deleted()).unwrap();
        assert_eq!(deleted, before["payment"] - expected["payment"]);
    });
}

#[test]
fn a_payment_for_no_rental_goes_with_its_customer_only() {
    let _ = in_policy!(sweeping, |conn| {
        let id = key(conn, "SELECT min(customer_id) FROM payment");
        run(
            conn,
            "UPDATE payment SET rental_id = NULL WHERE payment_id IN (
                 SELECT payment_id FROM (
                     SELECT max(payment_id) AS payment_id FROM payment GROUP BY customer_id
                 ) AS last
             )",
        );
        let none = "SELECT count(*) FROM payment WHERE rental_id IS NULL";
        let before = number(conn, none);
        Customer::delete_by_id(conn, id).unwrap();
        assert_eq!(number(conn, none), before - 1);
    });
}

#[test]
fn two_keys_to_one_table_both_lead_to_the_film() {
    let _ = in_policy!(sweeping, |conn| {
        let id = key(
            conn,
            "SELECT min(language_id) FROM language
             WHERE language_id NOT IN (SELECT language_id FROM film)",
        );
        run(
            conn,
            &format!("UPDATE film SET original_language_id = {id} WHERE film_id < 100"),
        );
        let own = format!("language_id = {id}");
        let films = "film_id < 100";
        let rentals = "inventory_id IN (SELECT inventory_id FROM inventory WHERE film_id < 100)";
        let payments = format!("rental_id IN (SELECT rental_id FROM rental WHERE {rentals})");
        let expected = counts_without(
            conn,
            &[
                ("language", &own),
                ("film", films),
                ("film_actor", films),
                ("film_category", films),
                ("inventory", films),
                ("rental", rentals),
                ("payment", &payments),
            ],
        );
        Language::delete_by_id(conn, id).unwrap();
        assert_eq!(counts(conn), expected);
    });
}
