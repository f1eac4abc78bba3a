use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub enum Parent {
    One,
}

#[derive(Model)]
#[diesel(table_name = child)]
#[foreign_key(Parent, columns(tenant_id, parent_id))]
#[foreign_key(Parent, columns(code, id), references(code, number))]
#[relationship(foreign_key(tenant_id, parent_id), backref = children)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    pub tenant_id: Option<i32>,
    pub parent_id: Option<i32>,
    pub code: String,
}

schema! { pub Family: Parent, Child }

fn main() {}
