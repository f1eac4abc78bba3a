use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = shelf, primary_key(room, place))]
pub struct Shelf {
    pub room: i32,
    pub place: i32,
    #[relationship(cascade = "all, delete")]
    pub copies: HasMany<Copy>,
}

#[derive(Model)]
#[diesel(table_name = copy)]
pub struct Copy {
    pub id: i32,
    #[foreign_key(Shelf)]
    pub room: i32,
    #[foreign_key(Shelf)]
    pub place: i32,
}

schema! { pub Library: Shelf, Copy }

fn main() {}
