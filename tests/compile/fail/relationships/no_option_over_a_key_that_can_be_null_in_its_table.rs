use diesel_cascade::prelude::*;

mod schema {
    diesel::table! {
        parent (id) {
            id -> Integer,
        }
    }
    diesel::table! {
        child (id) {
            id -> Integer,
            parent_id -> Nullable<Integer>,
        }
    }
    diesel::table! {
        pet (id) {
            id -> Integer,
            parent_id -> Nullable<Integer>,
        }
    }
    diesel::table! {
        toy (id) {
            id -> Integer,
            parent_id -> Nullable<Integer>,
        }
    }
}

#[derive(Model)]
#[diesel(table_name = schema::parent)]
pub struct Parent {
    pub id: i32,
    pub children: HasMany<Child>,
    #[relationship(passive_deletes)]
    pub toys: HasMany<Toy>,
}

#[derive(Model)]
#[diesel(table_name = schema::child)]
pub struct Child {
    pub id: i32,
    #[foreign_key]
    pub parent_id: i32,
}

#[derive(Model)]
#[diesel(table_name = schema::pet)]
pub struct Pet {
    pub id: i32,
    #[foreign_key]
    #[relationship(backref = pets)]
    pub parent_id: i32,
}

#[derive(Model)]
#[diesel(table_name = schema::toy)]
pub struct Toy {
    pub id: i32,
    #[foreign_key(on_delete = "set_null")]
    pub parent_id: i32,
}

schema! { pub Family: Parent, Child, Pet, Toy }

fn main() {}
