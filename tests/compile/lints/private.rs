//! Models that not everybody sees, and models in a function.

use diesel::prelude::*;
use diesel_cascade::Error;
use diesel_cascade::prelude::*;

/// A parent.
#[derive(Model, Debug, Clone, PartialEq, Eq)]
#[model(new = NewParent)]
struct Parent {
    /// Its number.
    #[column(auto)]
    id: i32,
    /// Its name.
    name: String,
    /// Its children.
    #[relationship(cascade = "all, delete")]
    children: HasMany<Child>,
}

/// A child.
#[derive(Model, Debug, Clone, Copy, PartialEq, Eq)]
#[model(new = NewChild)]
pub(crate) struct Child {
    /// Its number.
    #[column(auto)]
    pub(crate) id: i32,
    /// Its parent.
    #[foreign_key]
    pub(crate) parent_id: i32,
}

schema! { Family: Parent, Child }

/// Inserts and deletes.
pub(crate) fn run(conn: &mut SqliteConnection) -> Result<(), Error> {
    Family::create_all(conn)?;
    let ann = NewParent { name: "Ann".into() };
    let _ = diesel::insert_into(parents::table)
        .values(ann)
        .execute(conn)?;
    let ann = Parent::query().first::<Parent>(conn)?;
    let _ = diesel::insert_into(childs::table)
        .values(NewChild { parent_id: ann.id })
        .execute(conn)?;
    assert_eq!(ann.delete(conn)?.statements(), 2);
    inside_a_function(conn)
}

/// Nobody else sees the model.
fn inside_a_function(conn: &mut SqliteConnection) -> Result<(), Error> {
    #[derive(Model, Debug, Clone, Copy, PartialEq, Eq)]
    #[diesel(table_name = stars)]
    struct Star {
        #[column(auto)]
        id: i32,
        #[column(default = "1")]
        size: i64,
    }
    schema! { Sky: Star }

    Sky::create_all(conn)?;
    assert_eq!(Star::query().load::<Star>(conn)?, []);
    Sky::drop_all(conn)
}
