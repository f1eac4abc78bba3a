//! A circular pair, one key of which joins.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel::prelude::*;
use diesel_cascade::prelude::*;

/// A shop.
#[derive(Model, Debug, Clone)]
pub struct Store {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Who manages it.
    #[foreign_key(Staff, join = false)]
    pub manager_staff_id: Option<i32>,
    /// Who works there.
    #[relationship(cascade = "all, delete")]
    pub employees: HasMany<Staff>,
}

/// Who works in a shop.
#[derive(Model, Debug, Clone)]
pub struct Staff {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Where.
    #[foreign_key]
    pub store_id: i32,
    /// What it manages.
    pub managed: HasMany<Store>,
}

schema! { pub Shop: Store, Staff }

/// Those who work, with their shops.
pub fn joined() {
    let _ = staffs::table.inner_join(stores::table);
}

fn main() {}
