use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
#[diesel(primary_key(tenant_id, id))]
pub struct Parent {
    pub tenant_id: i32,
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = child)]
#[foreign_key(Parent, columns(parent_id, tenant_id), references(id, tenant_id))]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    pub tenant_id: i32,
    pub parent_id: String,
}

schema! { pub Family: Parent, Child }

fn main() {}
