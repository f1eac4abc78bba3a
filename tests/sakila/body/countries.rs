//! A whole country: its cities, their addresses, the customers there, their
//! rentals and payments. Five levels, at the last of which two paths meet.

use diesel_cascade::{Error, prelude::*};

use super::compare::{assert_same, counts, counts_without, key};
use super::shop::{in_policy, same_in_each_policy};
use crate::backend::Conn;

/// What stands at addresses in a country.
const ADDRESSES: &str = "SELECT address_id FROM address JOIN city USING (city_id) WHERE country_id";

/// The country with the most customers of those that have neither a store nor
/// staff.
fn country(conn: &mut Conn) -> i32 {
    key(
        conn,
        "SELECT country_id FROM customer
         JOIN address USING (address_id) JOIN city USING (city_id)
         WHERE country_id NOT IN (
             SELECT country_id FROM city JOIN address USING (city_id)
             WHERE address_id IN (SELECT address_id FROM store)
                 OR address_id IN (SELECT address_id FROM staff)
         )
         GROUP BY country_id ORDER BY count(*) DESC, country_id LIMIT 1",
    )
}

/// The country with the most customers of those that have a store.
fn country_with_a_store(conn: &mut Conn) -> i32 {
    key(
        conn,
        "SELECT country_id FROM customer
         JOIN address USING (address_id) JOIN city USING (city_id)
         WHERE country_id IN (
             SELECT country_id FROM city JOIN address USING (city_id)
             WHERE address_id IN (SELECT address_id FROM store)
         )
         GROUP BY country_id ORDER BY count(*) DESC, country_id LIMIT 1",
    )
}

#[test]
fn a_country_takes_five_levels_with_it() {
    same_in_each_policy!(|conn| {
        let id = country(conn);
        let own = format!("country_id = {id}");
        let addresses = format!("address_id IN ({ADDRESSES} = {id})");
        let customers =
            format!("customer_id IN (SELECT customer_id FROM customer WHERE {addresses})");
        let before = counts(conn);
        let expected = counts_without(
            conn,
            &[
                ("country", &own),
                ("city", &own),
                ("address", &addresses),
                ("customer", &addresses),
                ("rental", &customers),
                ("payment", &customers),
            ],
        );
        assert!(expected["payment"] < before["payment"]);

        Country::delete_by_id(conn, id).unwrap();

        assert_eq!(counts(conn), expected);
    });
}

macro_rules! keeps_a_country_with_a_store {
    ($policy:ident) => {
        #[test]
        fn $policy() {
            let before = in_policy!($policy, |conn| {});
            let after = in_policy!($policy, |conn| {
                let id = country_with_a_store(conn);
                let refused = Country::delete_by_id(conn, id).unwrap_err();
                assert!(matches!(refused, Error::Refused { .. }), "{refused:?}");
            });
            assert_same(&before, &after);
        }
    };
}

/// The store holds one of its addresses, when much below them has gone already.
mod a_country_with_a_store_stays_as_it_is {
    use super::*;

    keeps_a_country_with_a_store!(trusting);
    keeps_a_country_with_a_store!(emitting);
    keeps_a_country_with_a_store!(mixed);
}
