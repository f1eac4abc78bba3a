use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
    #[relationship(cascade = "all, delete")]
    pub children: HasMany<Child>,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(Parent)]
    pub mother_id: BelongsTo<Parent>,
}

#[derive(Model)]
#[diesel(table_name = toy)]
pub struct Toy {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub child: Option<Box<Child>>,
}

schema! { pub Family: Parent, Child, Toy }

fn main() {
    let conn = &mut SqliteConnection::establish("family.db").unwrap();
    let found: Vec<(Child, Parent)> = child::table
        .inner_join(parent::table)
        .filter(child::mother_id.eq(parent::id))
        .select((Child::as_select(), Parent::as_select()))
        .load(conn)
        .unwrap();
    let ann = &found[0].1;
    let _: Vec<Child> = Child::belonging_to(ann)
        .left_join(toy::table)
        .select(Child::as_select())
        .load(conn)
        .unwrap();
    let _ = ann.delete(conn);
}
