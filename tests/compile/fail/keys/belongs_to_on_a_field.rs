use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub children: HasMany<Child>,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[belongs_to(Parent)]
    pub parent: i32,
    #[belongs_to]
    pub parent_id: Option<i32>,
}

schema! { pub Family: Parent, Child }

fn main() {
    let conn = &mut SqliteConnection::establish("family.db").unwrap();
    let _: Vec<Child> = child::table.select(Child::as_select()).load(conn).unwrap();
}
