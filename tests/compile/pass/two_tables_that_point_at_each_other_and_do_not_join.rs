//! Neither key says `join = false`: then no join is told by the keys, and one
//! names its condition.

use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = shop)]
pub struct Shop {
    pub id: i32,
    #[foreign_key]
    pub clerk_id: Option<i32>,
}

#[derive(Model)]
#[diesel(table_name = clerk)]
pub struct Clerk {
    pub id: i32,
    #[foreign_key]
    pub shop_id: i32,
}

schema! { pub Shops: Shop, Clerk }

pub fn managers(conn: &mut SqliteConnection) -> QueryResult<Vec<(i32, i32)>> {
    shop::table
        .inner_join(clerk::table.on(shop::clerk_id.eq(clerk::id.nullable())))
        .select((shop::id, clerk::id))
        .load(conn)
}

fn main() {}
