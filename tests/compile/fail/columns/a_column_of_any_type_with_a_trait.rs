use diesel_cascade::prelude::*;

#[derive(Model)]
pub struct Parent {
    pub id: i32,
    #[diesel(sql_type = Text)]
    pub name: dyn ToString,
    pub last: i32,
}

fn main() {}
