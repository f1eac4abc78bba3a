use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = books)]
pub struct Book {
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = copies)]
pub struct Copy {
    pub id: i32,
    #[foreign_key]
    #[relationship(cascade = "all, delete")]
    pub book_id: i32,
}

schema! { pub Library: Book, Copy }

fn main() {}
