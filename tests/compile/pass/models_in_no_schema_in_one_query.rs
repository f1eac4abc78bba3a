//! Tables of models appear in one query without a `schema!`, too.

use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = shop)]
pub struct Shop {
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = shelf)]
pub struct Shelf {
    pub id: i32,
    #[foreign_key]
    pub shop_id: i32,
}

pub fn joined(conn: &mut SqliteConnection) -> QueryResult<Vec<(i32, i32)>> {
    shop::table
        .inner_join(shelf::table)
        .select((shop::id, shelf::id))
        .load(conn)
}

fn main() {}
