use diesel_cascade::prelude::*;

#[derive(Model)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(fn::struct)]
    pub parent_id: i32,
}

schema! { pub Family: Child }

fn main() {}
