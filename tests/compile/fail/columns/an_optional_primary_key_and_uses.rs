use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: Option<i32>,
    pub name: String,
    #[relationship(cascade = "all, delete")]
    pub children: HasMany<Child>,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub parent_id: i32,
}

schema! { pub Family: Parent, Child }

fn main() {
    let conn = &mut SqliteConnection::establish("family.db").unwrap();
    let ann: Parent = parent::table.find(1).select(Parent::as_select()).first(conn).unwrap();
    diesel::insert_into(parent::table).values(&ann).execute(conn).unwrap();
    let _ = ann.delete(conn);
    let _ = Parent::delete_by_id(conn, 1);
    let _: Vec<(Child, Parent)> = child::table.inner_join(parent::table).load(conn).unwrap();
}
