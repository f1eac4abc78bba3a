use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent<T> {
    #[column(auto)]
    pub id: i32,
    pub name: T,
}

schema! { pub Family: Parent<String> }

fn main() {}
