//! The primary key is the field `id`, whatever its column is called.
use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model, Debug, PartialEq)]
#[diesel(table_name = parent)]
struct Parent {
    #[column(auto)]
    #[diesel(column_name = number)]
    id: i32,
    name: String,
    #[relationship(cascade = "all, delete")]
    children: HasMany<Child>,
}

#[derive(Model, Debug, PartialEq)]
#[diesel(table_name = child)]
struct Child {
    #[diesel(column_name = id)]
    code: String,
    #[foreign_key]
    parent_id: i32,
}

schema! { Family: Parent, Child }

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    Family::create_all(conn).unwrap();
    diesel::insert_into(parent::table)
        .values((parent::number.eq(1), parent::name.eq("Ann")))
        .execute(conn)
        .unwrap();
    let ann = Child {
        code: "A".into(),
        parent_id: 1,
    };
    diesel::insert_into(child::table).values(&ann).execute(conn).unwrap();
    let found: Vec<(Child, Parent)> = child::table.inner_join(parent::table).load(conn).unwrap();
    assert_eq!(found[0].0, ann);
    assert_eq!(Child::delete_by_id(conn, "A").unwrap().deleted(), 1);
    assert_eq!(found[0].1.delete(conn).unwrap().deleted(), 1);
}
