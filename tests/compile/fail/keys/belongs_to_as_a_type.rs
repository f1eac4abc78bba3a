use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parents)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    pub parent_id: BelongsTo<Parent>,
}

schema! { pub Family: Parent, Child }

fn main() {}
