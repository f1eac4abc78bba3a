//! Two tables of one name in two schemas of the database, and two paths to one.

use diesel::prelude::*;
use diesel_cascade::prelude::*;

mod schema {
    pub mod shop {
        diesel::table! {
            customers (id) {
                id -> Integer,
            }
        }
        diesel::table! {
            orders (id) {
                id -> Integer,
                customer_id -> Integer,
            }
        }
    }
    pub mod archive {
        diesel::table! {
            archive.customers (id) {
                id -> Integer,
            }
        }
    }
}

use schema::shop;

#[derive(Model)]
#[diesel(table_name = crate::schema::shop::customers)]
pub struct Customer {
    pub id: i32,
    #[relationship(cascade = "all, delete")]
    pub orders: HasMany<Order>,
}

#[derive(Model)]
#[diesel(table_name = crate::schema::shop::orders)]
pub struct Order {
    pub id: i32,
    #[foreign_key]
    pub customer_id: i32,
}

#[derive(Model)]
#[diesel(table_name = shop::orders)]
pub struct OrderNumber {
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = crate::schema::archive::customers)]
pub struct FormerCustomer {
    pub id: i32,
}

schema! { pub Shop: Customer, Order, FormerCustomer }

pub fn forget(conn: &mut SqliteConnection) -> Result<(), diesel_cascade::Error> {
    Customer::delete_by_id(conn, 1)?;
    OrderNumber::delete_by_id(conn, 1)?;
    FormerCustomer::delete_by_id(conn, 1)?;
    Ok(())
}

fn main() {}
