use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    pub id: i32,
    #[column(foreign_key = Parent)]
    pub first: i32,
    #[column(foreign_key(Parent, on_delete = "cascade"))]
    pub second: i32,
    #[column(foreign_key = "parents.id")]
    pub third: i32,
    #[column(references = "parents(id)")]
    pub fourth: i32,
}

schema! { pub Family: Parent, Child }

fn main() {}
