use diesel_cascade::prelude::*;

#[derive(Model)]
pub struct Parent {
    pub id: i32,
    #[diesel(sql_type = Txt)]
    pub name: String,
}

schema! { pub Family: Parent }

fn main() {}
