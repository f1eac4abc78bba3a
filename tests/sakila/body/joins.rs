//! Queries over several tables, joined by the declared keys.

use diesel::dsl::count_star;
use diesel::prelude::*;

use super::compare::number;
use super::policies::trusting::*;
use super::shop::open;

/// A query of the tables gives the number that plain SQL gives.
macro_rules! same_number {
    ($query:expr, $sql:literal) => {{
        let Some(database) = open::<Sakila>() else {
            return;
        };
        let conn = &mut database.connect();
        let found: i64 = $query.get_result(conn).unwrap();
        assert_eq!(found, number(conn, $sql));
        assert!(found > 0);
    }};
}

#[test]
fn parent_to_child() {
    same_number!(
        customer::table.inner_join(rental::table).count(),
        "SELECT count(*) FROM customer JOIN rental ON rental.customer_id = customer.customer_id"
    );
}

#[test]
fn child_to_parent() {
    same_number!(
        rental::table
            .inner_join(customer::table)
            .filter(customer::activebool)
            .filter(customer::last_name.like("S%"))
            .count(),
        "SELECT count(*) FROM rental JOIN customer ON customer.customer_id = rental.customer_id
         WHERE customer.activebool AND customer.last_name LIKE 'S%'"
    );
}

#[test]
fn over_a_key_that_may_be_null() {
    same_number!(
        payment::table
            .inner_join(rental::table)
            .filter(rental::return_date.is_null())
            .count(),
        "SELECT count(*) FROM payment JOIN rental ON rental.rental_id = payment.rental_id
         WHERE rental.return_date IS NULL"
    );
}

#[test]
fn to_children_that_are_not_there() {
    same_number!(
        film::table
            .left_join(inventory::table)
            .filter(inventory::inventory_id.nullable().is_null())
            .select(count_star()),
        "SELECT count(*) FROM film WHERE film_id NOT IN (SELECT film_id FROM inventory)"
    );
}

#[test]
fn over_a_link_table() {
    same_number!(
        film_actor::table
            .inner_join(film::table)
            .inner_join(actor::table)
            .filter(actor::last_name.like("B%"))
            .filter(film::length.gt(120))
            .select(count_star()),
        "SELECT count(*) FROM film_actor
         JOIN film ON film.film_id = film_actor.film_id
         JOIN actor ON actor.actor_id = film_actor.actor_id
         WHERE actor.last_name LIKE 'B%' AND film.length > 120"
    );
}

#[test]
fn through_tables_in_between() {
    same_number!(
        country::table
            .inner_join(city::table.inner_join(address::table.inner_join(customer::table)))
            .filter(country::country_.like("A%"))
            .filter(city::city_.ne("Buenos Aires"))
            .filter(address::address_.ne(""))
            .select(count_star()),
        "SELECT count(*) FROM country
         JOIN city ON city.country_id = country.country_id
         JOIN address ON address.city_id = city.city_id
         JOIN customer ON customer.address_id = address.address_id
         WHERE country.country LIKE 'A%' AND city.city <> 'Buenos Aires'"
    );
}

#[test]
fn by_the_key_that_joins_of_two_to_one_table() {
    same_number!(
        film::table
            .inner_join(language::table)
            .filter(language::name.like("English%"))
            .count(),
        "SELECT count(*) FROM film JOIN language ON language.language_id = film.language_id
         WHERE language.name LIKE 'English%'"
    );
}

#[test]
fn by_the_key_that_joins_in_a_circle() {
    same_number!(
        staff::table
            .inner_join(store::table)
            .filter(store::manager_staff_id.eq(staff::staff_id))
            .count(),
        "SELECT count(*) FROM staff JOIN store ON store.store_id = staff.store_id
         WHERE store.manager_staff_id = staff.staff_id"
    );
}

#[test]
fn children_are_grouped_by_their_parents() {
    let Some(database) = open::<Sakila>() else {
        return;
    };
    let conn = &mut database.connect();
    let customers: Vec<Customer> = customer::table
        .filter(customer::customer_id.le(20))
        .select(Customer::as_select())
        .load(conn)
        .unwrap();
    let rentals: Vec<Rental> = Rental::belonging_to(&customers)
        .select(Rental::as_select())
        .load(conn)
        .unwrap();
    for (customer, rentals) in customers.iter().zip(rentals.grouped_by(&customers)) {
        let sql = format!(
            "SELECT count(*) FROM rental WHERE customer_id = {}",
            customer.customer_id
        );
        assert_eq!(i64::try_from(rentals.len()).unwrap(), number(conn, &sql));
    }
}
