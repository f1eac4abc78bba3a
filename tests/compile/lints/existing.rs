//! Tables that are there already.

use diesel::prelude::*;
use diesel_cascade::Error;
use diesel_cascade::prelude::*;

/// The tables.
pub mod tables {
    diesel::table! {
        /// The parents.
        parent (id) {
            /// Its number.
            id -> Integer,
            /// Its type.
            #[sql_name = "type"]
            type_ -> Nullable<Text>,
        }
    }
    diesel::table! {
        /// The children.
        child (id) {
            /// Its number.
            id -> Integer,
            /// Its parent.
            parent_id -> Nullable<Integer>,
        }
    }
    diesel::joinable!(child -> parent (parent_id));
}

/// A parent.
#[derive(Model, Debug, Clone, PartialEq, Eq)]
#[diesel(table_name = crate::existing::tables::parent)]
#[model(new = NewParent)]
pub struct Parent {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its type.
    #[diesel(sql_type = Text)]
    pub type_: Option<String>,
    /// Its children.
    pub children: HasMany<Child>,
}

/// A child.
#[derive(Model, Debug, Clone, Copy, PartialEq, Eq)]
#[diesel(table_name = crate::existing::tables::child)]
pub struct Child {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its parent.
    #[foreign_key]
    pub parent_id: Option<i32>,
}

schema! { pub Family: Parent, Child }

/// Deletes.
pub(crate) fn run(conn: &mut SqliteConnection) -> Result<(), Error> {
    Family::create_all(conn)?;
    let parents = diesel_cascade::delete(tables::parent::table);
    assert_eq!(parents.execute(conn)?.deleted(), 0);
    Ok(())
}
