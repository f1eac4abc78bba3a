use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent, primary_key(tenant_id, id))]
pub struct Parent {
    pub tenant_id: i32,
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = child)]
#[foreign_key(Parent, columns(tenant_id, mother_id))]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    pub tenant_id: i32,
    pub parent_id: i32,
}

schema! { pub Family: Parent, Child }

fn main() {
    let conn = &mut SqliteConnection::establish("family.db").unwrap();
    let _: Vec<(Child, Parent)> = child::table.inner_join(parent::table).load(conn).unwrap();
    let _: Vec<i32> = parent::table.left_join(child::table).select(parent::id).load(conn).unwrap();
}
