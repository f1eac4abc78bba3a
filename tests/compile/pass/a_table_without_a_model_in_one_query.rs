//! A `table!` that has no model appears in one query with one that has, if
//! Diesel's macro says so.

use diesel::prelude::*;
use diesel_cascade::prelude::*;

diesel::table! {
    view_of_shops (id) {
        id -> Integer,
        shelves -> Integer,
    }
}

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

schema! { pub Shops: Shop, Shelf }

diesel::allow_tables_to_appear_in_same_query!(view_of_shops, shop);

pub fn with_views(conn: &mut SqliteConnection) -> QueryResult<Vec<(i32, i32)>> {
    shop::table
        .inner_join(view_of_shops::table.on(view_of_shops::id.eq(shop::id)))
        .select((shop::id, view_of_shops::shelves))
        .load(conn)
}

fn main() {}
