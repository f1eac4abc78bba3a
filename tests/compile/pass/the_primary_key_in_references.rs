use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    pub id: i32,
    pub children: HasMany<Child>,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    pub id: i32,
    #[foreign_key(references(id))]
    pub parent_id: Option<i32>,
    #[foreign_key(Self, references(id))]
    pub twin: Option<i32>,
    #[foreign_key(Sibling, references(id))]
    pub sibling: Option<i32>,
}

#[derive(Model)]
#[diesel(table_name = sibling, primary_key(name))]
pub struct Sibling {
    #[column(unique)]
    pub id: i32,
    pub name: String,
}

schema! { pub Family: Parent, Child, Sibling }

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    Family::create_all(conn).unwrap();
    diesel::insert_into(parent::table)
        .values(parent::id.eq(1))
        .execute(conn)
        .unwrap();
    let children: Vec<Child> = [(1, Some(1), None), (2, None, Some(1))]
        .map(|(id, parent_id, twin)| Child {
            id,
            parent_id,
            twin,
            sibling: None,
        })
        .into();
    diesel::insert_into(child::table)
        .values(&children)
        .execute(conn)
        .unwrap();
    let parents: Vec<Parent> = parent::table.load(conn).unwrap();
    let of_parents: Vec<Child> = Child::belonging_to(&parents).load(conn).unwrap();
    assert_eq!(of_parents.grouped_by(&parents)[0][0].id, 1);
    let twins: Vec<Child> = Child::belonging_to(&children).load(conn).unwrap();
    assert_eq!(twins[0].id, 2);
    let pairs: Vec<(Child, Parent)> = child::table.inner_join(parent::table).load(conn).unwrap();
    assert_eq!(pairs.len(), 1);
}
