use diesel::prelude::*;
use diesel_cascade::prelude::*;

mod tables {
    diesel::table! {
        line (id) {
            id -> Integer,
            product_id -> Integer,
        }
    }

    diesel::joinable!(line -> product (product_id));

    use crate::product;
}

#[derive(Model)]
#[diesel(table_name = product)]
pub struct Product {
    #[column(autoincrement)]
    pub id: i32,
    #[relationship(cascade = "all, delete")]
    pub lines: HasMany<Line>,
}

#[derive(Model)]
#[diesel(table_name = crate::tables::line)]
pub struct Line {
    pub id: i32,
    #[foreign_key]
    pub product_id: i32,
}

schema! { pub Shop: Product, Line }

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    let _: Vec<(Line, Product)> = tables::line::table
        .inner_join(product::table)
        .load(conn)
        .unwrap();
    let _: Vec<(Product, Line)> = product::table
        .inner_join(tables::line::table)
        .load(conn)
        .unwrap();
}
