//! Twenty tables: a root, four below it, and three or four below each of these.

use diesel::prelude::*;
use diesel_cascade::prelude::*;

use super::connection::Unconnected;

macro_rules! leaf {
    ($parent:ident: $($Leaf:ident $leaf:ident),*) => {
        $(
            #[derive(Model)]
            #[diesel(table_name = $leaf)]
            pub struct $Leaf {
                pub id: i32,
                #[foreign_key($parent)]
                #[relationship(backref = $leaf, cascade = "all, delete")]
                pub parent_id: i32,
            }
        )*
    };
}

macro_rules! graph {
    ($($Branch:ident $branch:ident: $($Leaf:ident $leaf:ident),*;)*) => {
        #[derive(Model)]
        #[diesel(table_name = root)]
        pub struct Root {
            pub id: i32,
        }

        $(
            #[derive(Model)]
            #[diesel(table_name = $branch)]
            pub struct $Branch {
                pub id: i32,
                #[foreign_key(Root)]
                #[relationship(backref = $branch, cascade = "all, delete")]
                pub root_id: i32,
            }

            leaf!($Branch: $($Leaf $leaf),*);
        )*

        schema! { pub Twenty: Root $(, $Branch $(, $Leaf)*)* }

        /// The same, as one would write it: the leaves, the branches, the root.
        pub fn delete_by_hand(conn: &mut Unconnected, id: i32) -> QueryResult<usize> {
            $(
                $(
                    let branches = $branch::table.filter($branch::root_id.eq(id)).select($branch::id);
                    diesel::delete($leaf::table.filter($leaf::parent_id.eq_any(branches)))
                        .execute(conn)?;
                )*
                diesel::delete($branch::table.filter($branch::root_id.eq(id))).execute(conn)?;
            )*
            diesel::delete(root::table.find(id)).execute(conn)
        }
    };
}

graph! {
    North north: NorthA north_a, NorthB north_b, NorthC north_c, NorthD north_d;
    East east: EastA east_a, EastB east_b, EastC east_c, EastD east_d;
    South south: SouthA south_a, SouthB south_b, SouthC south_c, SouthD south_d;
    West west: WestA west_a, WestB west_b, WestC west_c;
}
