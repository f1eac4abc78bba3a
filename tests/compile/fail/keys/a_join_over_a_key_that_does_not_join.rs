use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    pub id: i32,
    pub children: HasMany<Child>,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    pub id: i32,
    #[foreign_key(join = false)]
    pub parent_id: Option<i32>,
}

schema! { pub Family: Parent, Child }

fn main() {
    let _ = parent::table.inner_join(child::table);
    let _ = child::table.inner_join(parent::table);
}
