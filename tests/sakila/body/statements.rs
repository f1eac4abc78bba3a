//! The number of statements depends on the relationships, never on the rows.

use diesel::prelude::*;
use diesel_cascade::prelude::*;

use super::compare::{key, keys};
use super::policies::{emitting, trusting};
use super::shop::open;
use crate::backend::DB;

#[test]
fn a_film_with_many_rentals_takes_as_many_as_one_with_none() {
    use emitting::{Film, film};

    let Some(database) = open::<emitting::Sakila>() else {
        return;
    };
    let conn = &mut database.connect();
    let rented_most = key(
        conn,
        "SELECT film_id FROM inventory JOIN rental USING (inventory_id)
         GROUP BY film_id ORDER BY count(*) DESC, film_id LIMIT 1",
    );
    let never_there = key(
        conn,
        "SELECT min(film_id) FROM film WHERE film_id NOT IN (SELECT film_id FROM inventory)",
    );
    let planned = diesel_cascade::delete(film::table.find(rented_most))
        .plan::<DB>()
        .statements();
    let many = Film::delete_by_id(conn, rented_most).unwrap();
    let none = Film::delete_by_id(conn, never_there).unwrap();
    assert_eq!(many.statements(), planned);
    assert_eq!(none.statements(), planned);
}

#[test]
fn all_customers_but_one_take_as_many_as_one() {
    use emitting::customer;

    let Some(database) = open::<emitting::Sakila>() else {
        return;
    };
    let conn = &mut database.connect();
    let ids = keys(
        conn,
        "SELECT customer_id FROM customer ORDER BY customer_id",
    );
    let (one, others) = ids.split_at(1);
    let mut statements = [others, one].map(|ids| {
        let report =
            diesel_cascade::delete(customer::table.filter(customer::customer_id.eq_any(ids)))
                .execute(conn)
                .unwrap();
        assert_eq!(report.deleted(), ids.len());
        report.statements()
    });
    statements.sort_unstable();
    assert_eq!(statements[0], statements[1]);
}

#[test]
fn what_only_trusts_takes_one_however_many_there_are() {
    use trusting::customer;

    let Some(database) = open::<trusting::Sakila>() else {
        return;
    };
    let conn = &mut database.connect();
    let report = diesel_cascade::delete(customer::table.filter(customer::active.eq(0)))
        .execute(conn)
        .unwrap();
    assert!(report.deleted() > 1);
    assert_eq!(report.statements(), 1);
    let report = diesel_cascade::delete(customer::table)
        .execute(conn)
        .unwrap();
    assert!(report.deleted() > 1);
    assert_eq!(report.statements(), 1);
}
