use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(references = Parent, on_delete = "cascade")]
    pub mother: i32,
    #[foreign_key(references("Child"))]
    pub sister: Option<i32>,
}

schema! { pub Family: Parent, Child }

fn main() {
    let conn = &mut SqliteConnection::establish("family.db").unwrap();
    let ann: Parent = parent::table.first(conn).unwrap();
    let _: Vec<Child> = Child::belonging_to(&ann).load(conn).unwrap();
    let _: Vec<(Child, Parent)> = child::table.inner_join(parent::table).load(conn).unwrap();
}
