//! All tables of a schema appear in one query: joined, in sub-queries, and
//! under other names.

use diesel::dsl::exists;
use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = shop)]
pub struct Shop {
    pub id: i32,
    pub town: String,
}

#[derive(Model)]
#[diesel(table_name = shelf)]
pub struct Shelf {
    pub id: i32,
    #[foreign_key]
    pub shop_id: i32,
}

#[derive(Model)]
#[diesel(table_name = book)]
pub struct Book {
    pub id: i32,
    #[foreign_key]
    pub shelf_id: Option<i32>,
    #[foreign_key(Book)]
    pub sequel_of: Option<i32>,
}

#[derive(Model)]
#[diesel(table_name = town)]
pub struct Town {
    #[diesel(column_name = id)]
    pub id: i32,
    pub name: String,
}

schema! { pub Shops: Shop, Shelf, Book, Town }

pub fn joined(conn: &mut SqliteConnection) -> QueryResult<Vec<(Shop, Shelf, Book)>> {
    shop::table
        .inner_join(shelf::table.inner_join(book::table))
        .filter(exists(town::table.filter(town::name.eq(shop::town))))
        .select((Shop::as_select(), Shelf::as_select(), Book::as_select()))
        .load(conn)
}

pub fn sequels(conn: &mut SqliteConnection) -> QueryResult<Vec<(i32, Option<i32>)>> {
    let first = diesel::alias!(book as first);
    book::table
        .left_join(first.on(book::sequel_of.eq(first.field(book::id).nullable())))
        .left_join(shelf::table)
        .filter(shelf::shop_id.eq_any(shop::table.select(shop::id)))
        .select((book::id, first.field(book::id).nullable()))
        .load(conn)
}

fn main() {}
