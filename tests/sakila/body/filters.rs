//! Filters that read the tables that lose their rows: they mean the same
//! before and after.

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::compare::{assert_same, counts, counts_without, number, run};
use super::policies::emitting;
use super::shop::{in_policy, open, same_in_each_policy};

/// The customers who have a film that they did not bring back.
const WITH_A_FILM_OUT: &str =
    "customer_id IN (SELECT customer_id FROM rental WHERE return_date IS NULL)";

/// The films of which no copy was rented.
const NEVER_RENTED: &str = "film_id NOT IN (
    SELECT film_id FROM inventory JOIN rental USING (inventory_id)
)";

#[test]
fn customers_by_a_list_of_their_rentals() {
    same_in_each_policy!(|conn| {
        let doomed = number(
            conn,
            &format!("SELECT count(*) FROM customer WHERE {WITH_A_FILM_OUT}"),
        );
        let expected = counts_without(
            conn,
            &[
                ("customer", WITH_A_FILM_OUT),
                ("rental", WITH_A_FILM_OUT),
                ("payment", WITH_A_FILM_OUT),
            ],
        );
        assert!(doomed > 0 && expected["customer"] > 0);

        let out = rental::table
            .filter(rental::return_date.is_null())
            .select(rental::customer_id);
        let report =
            diesel_cascade::delete(customer::table.filter(customer::customer_id.eq_any(out)))
                .execute(conn)
                .unwrap();

        assert_eq!(i64::try_from(report.deleted()).unwrap(), doomed);
        assert_eq!(counts(conn), expected);
    });
}

#[test]
fn exists_selects_what_the_list_selects() {
    let by_list = in_policy!(emitting, |conn| {
        let out = rental::table
            .filter(rental::return_date.is_null())
            .select(rental::customer_id);
        diesel_cascade::delete(customer::table.filter(customer::customer_id.eq_any(out)))
            .execute(conn)
            .unwrap();
    });
    let exists = in_policy!(emitting, |conn| {
        let out = rental::table
            .filter(rental::customer_id.eq(customer::customer_id))
            .filter(rental::return_date.is_null());
        diesel_cascade::delete(customer::table.filter(exists(out)))
            .execute(conn)
            .unwrap();
    });
    assert_same(&by_list, &exists);
}

#[test]
fn films_that_nobody_rented() {
    same_in_each_policy!(|conn| {
        let expected = counts_without(
            conn,
            &[
                ("film", NEVER_RENTED),
                ("film_actor", NEVER_RENTED),
                ("film_category", NEVER_RENTED),
                ("inventory", NEVER_RENTED),
            ],
        );
        let before = counts(conn);
        assert!(expected["film"] < before["film"]);

        let rented = rental::table
            .inner_join(inventory::table)
            .filter(inventory::film_id.eq(film::film_id));
        diesel_cascade::delete(film::table.filter(not(exists(rented))))
            .execute(conn)
            .unwrap();

        assert_eq!(counts(conn), expected);
    });
}

#[test]
fn a_filter_that_reads_what_its_own_delete_sets_to_null() {
    same_in_each_policy!(|conn| {
        // Cheap rentals: what they cost stands in the payments, which forget
        // the rental when it goes.
        const CHEAP: &str = "rental_id IN (SELECT rental_id FROM payment WHERE amount < 1)";
        let doomed = number(conn, &format!("SELECT count(*) FROM rental WHERE {CHEAP}"));
        let expected = counts_without(conn, &[("rental", CHEAP)]);
        assert!(doomed > 0);

        let cheap = payment::table
            .filter(payment::rental_id.eq(rental::rental_id.nullable()))
            .filter(payment::amount.lt(1.0));
        let report = diesel_cascade::delete(rental::table.filter(exists(cheap)))
            .execute(conn)
            .unwrap();

        assert_eq!(i64::try_from(report.deleted()).unwrap(), doomed);
        assert_eq!(counts(conn), expected);
    });
}

#[test]
fn a_filter_that_selects_nothing_takes_nothing() {
    let before = in_policy!(emitting, |conn| {});
    let after = in_policy!(emitting, |conn| {
        let nobody = customer::table.filter(customer::last_name.eq("nobody"));
        let report = diesel_cascade::delete(nobody).execute(conn).unwrap();
        assert_eq!(report.deleted(), 0);
    });
    assert_same(&before, &after);
}

#[test]
fn a_row_that_is_there_again_is_not_deleted_again() {
    use emitting::actor;

    let Some(database) = open::<emitting::Sakila>() else {
        return;
    };
    let conn = &mut database.connect();
    let before = counts(conn);
    for (first, last) in [(1, 3), (4, 6)] {
        let actors = actor::table.filter(actor::actor_id.between(first, last));
        let report = diesel_cascade::delete(actors).execute(conn).unwrap();
        assert_eq!(report.deleted(), 3);
        if first == 1 {
            run(
                conn,
                "INSERT INTO actor (actor_id, first_name, last_name, last_update)
                 SELECT 2, first_name, last_name, last_update FROM actor WHERE actor_id = 10",
            );
        }
    }
    assert_eq!(counts(conn)["actor"], before["actor"] - 5);
    let again = "SELECT count(*) FROM actor WHERE actor_id = 2";
    assert_eq!(number(conn, again), 1);
}
