use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
#[diesel(primary_key(tenant, code))]
pub struct Parent {
    pub tenant: i32,
    pub code: Option<i32>,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    pub age: i32,
}

schema! { pub Family: Parent, Child }

fn main() {}
