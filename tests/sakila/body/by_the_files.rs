//! What is left after a delete, told from the files alone: so it is the same
//! on every backend.

use std::collections::BTreeSet;

use diesel::prelude::*;

use super::files;
use super::policies::{emitting, mixed, trusting};
use super::shop::open;

/// A payment, and the rental that it is for.
type Payment = (i32, Option<i32>);

/// The rentals and payments that are left without these customers.
fn left_without(customers: &BTreeSet<i32>) -> (BTreeSet<i32>, BTreeSet<Payment>) {
    let folder = files::folder().expect("the files were there");
    let goes = |customer: Option<i32>| customer.is_some_and(|id| customers.contains(&id));
    let rentals: BTreeSet<i32> = files::read(&folder, "rental")
        .numbers(&["rental_id", "customer_id"])
        .into_iter()
        .filter(|row| !goes(row[1]))
        .filter_map(|row| row[0])
        .collect();
    let payments = files::read(&folder, "payment")
        .numbers(&["payment_id", "customer_id", "rental_id"])
        .into_iter()
        .filter(|row| !goes(row[1]))
        .filter_map(|row| {
            let rental = row[2].filter(|rental| rentals.contains(rental));
            row[0].map(|payment| (payment, rental))
        })
        .collect();
    (rentals, payments)
}

macro_rules! leaves_what_the_files_say {
    ($test:ident, $policy:ident) => {
        #[test]
        fn $test() {
            use $policy::{customer, payment, rental};

            let Some(database) = open::<$policy::Sakila>() else {
                return;
            };
            let conn = &mut database.connect();
            let customers = BTreeSet::from([1, 2, 130, 459]);
            diesel_cascade::delete(
                customer::table.filter(customer::customer_id.eq_any(&customers)),
            )
            .execute(conn)
            .unwrap();

            let rentals: Vec<i32> = rental::table.select(rental::rental_id).load(conn).unwrap();
            let payments: Vec<Payment> = payment::table
                .select((payment::payment_id, payment::rental_id))
                .load(conn)
                .unwrap();
            let (expected_rentals, expected_payments) = left_without(&customers);
            assert!(rentals.into_iter().collect::<BTreeSet<_>>() == expected_rentals);
            assert!(payments.into_iter().collect::<BTreeSet<_>>() == expected_payments);
        }
    };
}

leaves_what_the_files_say!(trusted_customers_leave_what_the_files_say, trusting);
leaves_what_the_files_say!(emitted_customers_leave_what_the_files_say, emitting);
leaves_what_the_files_say!(mixed_policies_leave_what_the_files_say, mixed);
