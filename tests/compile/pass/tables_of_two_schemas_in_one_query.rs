//! Tables of two schemas, and of a model in none, appear in one query.

use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = shop)]
pub struct Shop {
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = book)]
pub struct Book {
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = town)]
pub struct Town {
    pub id: i32,
}

schema! { pub Shops: Shop }
schema! { pub Books: Book }

pub fn joined(conn: &mut SqliteConnection) -> QueryResult<Vec<(i32, i32)>> {
    shop::table
        .inner_join(book::table.on(book::id.eq(shop::id)))
        .filter(shop::id.eq_any(town::table.select(town::id)))
        .select((shop::id, book::id))
        .load(conn)
}

fn main() {}
