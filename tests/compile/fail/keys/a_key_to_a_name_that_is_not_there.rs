use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(on_delete = "cascade")]
    pub parent_id: i32,
}

schema! { pub Family: Child }

fn main() {}
