use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
#[diesel(primary_key(tenant_id, id))]
pub struct Parent {
    pub tenant_id: i32,
    pub id: i32,
    #[column(unique)]
    pub name: String,
}

#[derive(Model)]
#[diesel(table_name = child)]
#[foreign_key(Parent, columns(tenant_id, name), references(tenant_id, name))]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    pub tenant_id: i32,
    pub name: String,
}

schema! { pub Family: Parent, Child }

fn main() {}
