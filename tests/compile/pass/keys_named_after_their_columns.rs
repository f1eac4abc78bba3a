//! A key named after its parent's key, and columns under other names.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel_cascade::prelude::*;

/// A customer.
#[derive(Model, Debug, Clone)]
#[diesel(table_name = customer, primary_key(customer_id))]
pub struct Customer {
    /// Its number.
    #[column(auto)]
    pub customer_id: i32,
    /// Its payments.
    #[relationship(foreign_key = paid_by, cascade = "all, delete")]
    pub payments: HasMany<Payment>,
}

/// A payment.
#[derive(Model, Debug, Clone)]
#[diesel(table_name = payment, primary_key(number))]
pub struct Payment {
    /// Its number.
    #[column(auto)]
    #[diesel(column_name = number)]
    pub payment_id: i32,
    /// Who pays.
    #[foreign_key]
    #[diesel(column_name = paid_by)]
    pub customer_id: i32,
}

schema! { pub Shop: Customer, Payment }

fn main() {}
