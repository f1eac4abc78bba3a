//! Tables as `diesel print-schema` writes them, with its macros, beside one that
//! is made: all of them in one schema, and in one query.

use diesel::prelude::*;
use diesel_cascade::prelude::*;

pub mod schema {
    diesel::table! {
        parent (id) {
            id -> Integer,
            name -> Text,
        }
    }

    diesel::table! {
        child (id) {
            id -> Integer,
            parent_id -> Integer,
        }
    }

    diesel::joinable!(child -> parent (parent_id));

    diesel::allow_tables_to_appear_in_same_query!(child, parent,);
}

#[derive(Model)]
#[diesel(table_name = schema::parent)]
pub struct Parent {
    pub id: i32,
    pub name: String,
    #[relationship(cascade = "all, delete")]
    pub children: HasMany<Child>,
}

#[derive(Model)]
#[diesel(table_name = schema::child)]
pub struct Child {
    pub id: i32,
    #[foreign_key]
    pub parent_id: i32,
    #[relationship(cascade = "all, delete")]
    pub toys: HasMany<Toy>,
}

#[derive(Model)]
#[diesel(table_name = toy)]
pub struct Toy {
    pub id: i32,
    #[foreign_key]
    pub child_id: i32,
}

schema! { pub Family: Parent, Child, Toy }

pub fn joined(conn: &mut SqliteConnection) -> QueryResult<Vec<(Parent, Child)>> {
    schema::parent::table
        .inner_join(schema::child::table)
        .select((Parent::as_select(), Child::as_select()))
        .load(conn)
}

pub fn with_toys(conn: &mut SqliteConnection) -> QueryResult<Vec<(Toy, Child)>> {
    toy::table
        .inner_join(schema::child::table)
        .filter(schema::child::parent_id.eq_any(schema::parent::table.select(schema::parent::id)))
        .select((Toy::as_select(), Child::as_select()))
        .load(conn)
}

pub fn delete(conn: &mut SqliteConnection) -> Result<(), diesel_cascade::Error> {
    diesel_cascade::delete(schema::parent::table.find(1)).execute(conn)?;
    Ok(())
}

fn main() {}
