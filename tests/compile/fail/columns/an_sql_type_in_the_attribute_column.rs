use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
    #[column(sql_type = Date)]
    pub born: String,
}

schema! { pub Family: Parent }

fn main() {}
