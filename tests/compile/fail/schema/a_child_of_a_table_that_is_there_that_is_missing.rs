use diesel::prelude::*;
use diesel_cascade::prelude::*;

diesel::table! {
    parent (id) {
        id -> Integer,
    }
}
diesel::table! {
    child (id) {
        id -> Integer,
        parent_id -> Integer,
    }
}
diesel::allow_tables_to_appear_in_same_query!(parent, child);
diesel::joinable!(child -> parent (parent_id));

#[derive(Model)]
#[diesel(table_name = self::parent)]
pub struct Parent {
    pub id: i32,
    #[relationship(cascade = "all, delete")]
    pub children: HasMany<Child>,
}

#[derive(Model)]
#[diesel(table_name = self::child)]
pub struct Child {
    pub id: i32,
    #[foreign_key]
    pub parent_id: i32,
}

schema! { pub Family: Parent }

pub fn delete(conn: &mut SqliteConnection) -> Result<(), diesel_cascade::Error> {
    Parent::delete_by_id(conn, 1)?;
    Child::delete_by_id(conn, 1)?;
    diesel_cascade::delete(child::table.filter(child::parent_id.eq(1))).execute(conn)?;
    Ok(())
}

pub fn join(conn: &mut SqliteConnection) -> QueryResult<(Parent, Child)> {
    parent::table.inner_join(child::table).first(conn)
}

fn main() {}
