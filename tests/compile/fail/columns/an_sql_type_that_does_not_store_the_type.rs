use diesel_cascade::prelude::*;

#[derive(Model)]
pub struct Parent {
    pub id: i32,
    #[diesel(sql_type = Integer)]
    pub name: bool,
}

schema! { pub Family: Parent }

fn main() {}
