//! Three generations in one table that hangs on itself, with each policy.

macro_rules! tree {
    ($module:ident, $(#[$relationship:meta])*, $(#[$key:meta])*) => {
        pub mod $module {
            use diesel_cascade::prelude::*;

            #[derive(Model)]
            #[diesel(table_name = node)]
            pub struct Node {
                #[column(auto)]
                pub id: i32,
                #[column(index)] // without it, a filter by name locks the whole tree on MySQL
                pub name: Option<String>,
                $(#[$key])*
                pub above: Option<i32>,
                $(#[$relationship])*
                pub below: HasMany<Node>,
            }

            schema! { pub Tree: Node }
        }
    };
}

tree!(trust, #[relationship(passive_deletes)], #[foreign_key(Node, on_delete = "cascade")]);
tree!(emit, #[relationship(cascade = "all, delete")], #[foreign_key(Node)]);
tree!(nullify, , #[foreign_key(Node)]);
