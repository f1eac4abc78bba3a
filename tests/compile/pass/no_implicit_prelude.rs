//! A module without a prelude. Diesel's own `table!` cannot stand in one, as it
//! derives by bare names: so the tables are elsewhere.

pub mod tables {
    diesel::table! {
        parent (id) {
            id -> Integer,
            name -> Text,
        }
    }
    diesel::table! {
        child (id) {
            id -> Integer,
            parent_id -> Nullable<Integer>,
        }
    }
    diesel::joinable!(child -> parent (parent_id));
}

#[no_implicit_prelude]
pub mod models {
    use ::diesel_cascade::{HasMany, Model, schema};

    #[derive(Model, ::std::fmt::Debug, ::std::clone::Clone)]
    #[diesel(table_name = crate::tables::parent)]
    #[model(new = NewParent)]
    pub struct Parent {
        #[column(auto)]
        pub id: i32,
        #[column(default = "'Ann'")]
        pub name: ::std::string::String,
        pub children: HasMany<Child>,
    }

    #[derive(Model, ::std::fmt::Debug, ::std::clone::Clone)]
    #[diesel(table_name = crate::tables::child)]
    pub struct Child {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub parent_id: ::std::option::Option<i32>,
    }

    schema! { pub Family: Parent, Child }
}

fn main() {
    let ann = models::NewParent { name: None };
    assert!(ann.clone().name.is_none());
}
