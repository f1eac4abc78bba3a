use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent, primary_key(tenant_id, id))]
pub struct Parent {
    pub tenant_id: i32,
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = child)]
#[foreign_key(Parent, columns(tenant_id, parent_id))]
#[relationship(backref = children)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    pub tenant_id: i32,
    pub parent_id: Option<i32>,
}

schema! { pub Family: Parent, Child }

fn main() {}
