use diesel_cascade::prelude::*;

#[derive(Model)]
pub struct Customer {
    pub id: i32,
    #[relationship(cascade = "all, delete")]
    pub orders: HasMany<Order>,
}

#[derive(Model)]
pub struct Order {
    pub id: i32,
    #[foreign_key]
    pub customer_id: i32,
    #[relationship(cascade = "all, delete")]
    pub lines: HasMany<Line>,
}

#[derive(Model)]
pub struct Line {
    pub id: i32,
    #[foreign_key]
    pub order_id: i32,
}

schema! { pub Shop: Customer, Line }

fn main() {}
