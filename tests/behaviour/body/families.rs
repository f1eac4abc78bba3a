//! A family of three generations, with each policy.

/// Parents, children and toys; what differs between the policies is the
/// relationship's attribute, the key's attribute, and the key's type.
macro_rules! family {
    ($module:ident, $(#[$relationship:meta])*, $(#[$key:meta])*, $id:ty) => {
        pub mod $module {
            use diesel_cascade::prelude::*;

            #[derive(Model, Debug, Clone, PartialEq)]
            #[diesel(table_name = parent)]
            pub struct Parent {
                #[column(auto)]
                pub id: i32,
                pub name: String,
                $(#[$relationship])*
                pub children: HasMany<Child>,
            }

            #[derive(Model, Debug, Clone, PartialEq)]
            #[diesel(table_name = child)]
            pub struct Child {
                #[column(auto)]
                pub id: i32,
                $(#[$key])*
                pub parent_id: $id,
                $(#[$relationship])*
                pub toys: HasMany<Toy>,
            }

            #[derive(Model, Debug, Clone, PartialEq)]
            #[diesel(table_name = toy)]
            pub struct Toy {
                #[column(auto)]
                pub id: i32,
                $(#[$key])*
                pub child_id: $id,
            }

            schema! { pub Family: Parent, Child, Toy }
        }
    };
}

family!(trust, #[relationship(passive_deletes)], #[foreign_key(on_delete = "cascade")], i32);
family!(
    trust_by_cascade,
    #[relationship(cascade = "all, delete", passive_deletes)],
    #[foreign_key(on_delete = "cascade")],
    i32
);
family!(emit, #[relationship(cascade = "all, delete")], #[foreign_key], i32);
family!(
    emit_over_restrict,
    #[relationship(cascade = "delete")],
    #[foreign_key(on_delete = "restrict")],
    i32
);
family!(
    emit_over_set_null,
    #[relationship(cascade = "all, delete")],
    #[foreign_key(on_delete = "set null")],
    Option<i32>
);
family!(
    emit_without_constraint,
    #[relationship(cascade = "all, delete")],
    #[foreign_key(constraint = false)],
    i32
);
family!(nullify, , #[foreign_key], Option<i32>);
family!(
    trust_set_null,
    #[relationship(passive_deletes)],
    #[foreign_key(on_delete = "set null")],
    Option<i32>
);
family!(undeclared, #[relationship(passive_deletes = "all")], #[foreign_key], i32);

family!(
    restricted,
    #[relationship(passive_deletes = "all")],
    #[foreign_key(on_delete = "restrict")],
    i32
);
family!(
    deferred,
    #[relationship(passive_deletes = "all")],
    #[foreign_key(deferrable, initially_deferred)],
    i32
);

/// Two parents with two children each, with two toys each.
pub const ROWS: &str = "
    INSERT INTO parent (id, name) VALUES (1, 'ann'), (2, 'bob'), (3, 'without children');
    INSERT INTO child (id, parent_id) VALUES (11, 1), (12, 1), (21, 2), (22, 2);
    INSERT INTO toy (id, child_id) VALUES
        (111, 11), (112, 11), (121, 12), (122, 12), (211, 21), (212, 21), (221, 22), (222, 22)";

/// A new database with the family's tables and rows.
macro_rules! with_family {
    ($policy:ident) => {{
        let database = crate::backend::Database::new();
        let mut conn = database.connect();
        <crate::body::families::$policy::Family as diesel_cascade::Schema>::create_all(&mut conn)
            .unwrap();
        crate::body::rows::run(&mut conn, crate::body::families::ROWS);
        (database, conn)
    }};
}

pub(crate) use with_family;
