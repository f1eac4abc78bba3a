//! Models that are `pub(super)`, in queries of another module.

use diesel::prelude::*;
use diesel_cascade::prelude::*;

mod family {
    use diesel_cascade::prelude::*;

    #[derive(Model, Debug)]
    #[diesel(table_name = parent)]
    #[model(new = NewParent)]
    pub(super) struct Parent {
        #[column(auto)]
        pub(super) id: i32,
        pub(super) name: String,
        #[relationship(passive_deletes)]
        pub(super) children: HasMany<Child>,
    }

    #[derive(Model, Debug)]
    #[diesel(table_name = child)]
    #[model(new = NewChild)]
    pub(super) struct Child {
        #[column(auto)]
        pub(super) id: i32,
        #[foreign_key(on_delete = "cascade")]
        pub(super) parent_id: i32,
    }

    schema! { pub(super) Family: Parent, Child }
}

use family::{Child, Family, NewChild, NewParent, Parent, child, parent};

fn queries(conn: &mut SqliteConnection) -> Result<(), diesel_cascade::Error> {
    let _: Vec<(Parent, Child)> = parent::table
        .inner_join(child::table)
        .select((Parent::as_select(), Child::as_select()))
        .load(conn)?;
    let _: Vec<(Child, Option<Parent>)> = child::table
        .left_join(parent::table)
        .filter(parent::name.eq("Ann"))
        .select((Child::as_select(), Option::<Parent>::as_select()))
        .load(conn)?;
    let parents: Vec<Parent> = Parent::query().load(conn)?;
    let children = Child::belonging_to(&parents)
        .select(Child::as_select())
        .load(conn)?
        .grouped_by(&parents);
    assert_eq!(children.len(), parents.len());
    diesel::insert_into(child::table)
        .values(NewChild { parent_id: 1 })
        .execute(conn)?;
    diesel::insert_into(parent::table)
        .values(&NewParent { name: "Ann".into() })
        .execute(conn)?;
    let one: Parent = parent::table.find(1).first(conn)?;
    diesel::update(&one).set(&one).execute(conn)?;
    diesel_cascade::delete(parent::table.filter(parent::name.eq("Ann"))).execute(conn)?;
    Parent::delete_by_id(conn, 5)?;
    one.delete(conn)?;
    Family::drop_all(conn)
}

fn main() {
    let mut conn = SqliteConnection::establish(":memory:").unwrap();
    assert!(queries(&mut conn).is_err());
}
