use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(primary_key(tenant_id, id))]
struct Order {
    tenant_id: i32,
    id: i32,
}

#[derive(Model)]
#[diesel(primary_key(tenant_id, id))]
struct Quote {
    tenant_id: i32,
    id: i32,
}

#[derive(Model)]
#[foreign_key(Order, columns(tenant_id, number))]
#[foreign_key(Quote, columns(tenant_id, number))]
#[relationship(foreign_key(tenant_id, number), backref = lines, cascade = "all, delete")]
struct Line {
    #[column(auto)]
    id: i32,
    tenant_id: i32,
    number: i32,
}

schema! { Shop: Order, Quote, Line }

fn main() {}
