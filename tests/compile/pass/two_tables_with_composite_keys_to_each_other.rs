//! Two tables with composite keys to each other, cascades both ways, one of
//! which joins; and a model named otherwise than its columns.
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
#[diesel(table_name = store, primary_key(chain, number))]
#[foreign_key(Staff, columns(chain, manager), join = false)]
#[relationship(foreign_key = manager, backref = managed, cascade = "all, delete")]
pub struct Store {
    /// Of which chain.
    pub chain: i32,
    /// Its number there.
    pub number: i32,
    /// Who manages it.
    #[diesel(column_name = manager)]
    pub run_by: Option<i32>,
}

/// Who works in a shop.
#[derive(Model, Debug, Clone)]
#[diesel(table_name = staff, primary_key(chain, id))]
#[foreign_key(Store, columns(chain, r#type))]
#[relationship(foreign_key(r#type, chain), backref = employees, cascade = "all, delete")]
pub struct Staff {
    /// Of which chain.
    pub chain: i32,
    /// Its number there.
    pub id: i32,
    /// Where.
    pub r#type: i32,
}

schema! { pub Shop: Store, Staff }

/// Those who work, with their shops.
pub fn joined() {
    let _ = staff::table.inner_join(store::table);
}

fn main() {}
