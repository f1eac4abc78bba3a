use crate::backend::{DB, Database};
use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = parent)]
struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
    #[relationship(passive_deletes)]
    pub children: HasMany<Child>,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = child)]
#[model(new = NewChild)]
pub(crate) struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(on_delete = "cascade")]
    pub parent_id: i32,
    #[column(default = "'x'", unique)]
    pub name: String,
    pub at: Option<chrono::DateTime<chrono::Utc>>,
    pub json: Option<serde_json::Value>,
    pub r#type: i64,
}

schema! { pub Family: Parent, Child }

#[test]
fn smoke() {
    let db = Database::new();
    let conn = &mut db.connect();
    Family::create_all(conn).unwrap();
    println!("{}", Family::ddl::<DB>().join("\n"));
    diesel::insert_into(parent::table)
        .values(&Parent {
            id: 1,
            name: "a".into(),
            children: HasMany::default(),
        })
        .execute(conn)
        .unwrap();
    diesel::insert_into(child::table)
        .values(&NewChild {
            parent_id: 1,
            name: None,
            at: None,
            json: None,
            r#type: 3,
        })
        .execute(conn)
        .unwrap();
    let p: Vec<(Parent, Child)> = parent::table
        .inner_join(child::table)
        .select((Parent::as_select(), Child::as_select()))
        .load(conn)
        .unwrap();
    println!("{p:?}");
    let p: Vec<(Child, Parent)> = child::table
        .inner_join(parent::table)
        .select((Child::as_select(), Parent::as_select()))
        .load(conn)
        .unwrap();
    let children = Child::belonging_to(&p[0].1)
        .select(Child::as_select())
        .load(conn)
        .unwrap();
    let g = children.grouped_by(&[p[0].1.clone()]);
    println!("{g:?}");
    let all: Vec<Parent> = Parent::query().load(conn).unwrap();
    println!("{all:?}");
    let mut c = p[0].0.clone();
    c.name = "zz".into();
    diesel::update(child::table.find(1))
        .set(&c)
        .execute(conn)
        .unwrap();
    diesel_cascade::delete(parent::table.filter(parent::name.like("a%")))
        .execute(conn)
        .unwrap();
    assert_eq!(child::table.count().get_result::<i64>(conn).unwrap(), 0);
}
