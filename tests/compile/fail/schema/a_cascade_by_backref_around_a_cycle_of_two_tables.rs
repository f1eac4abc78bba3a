use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = store)]
pub struct Store {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(Staff, join = false)]
    #[relationship(backref = managed, cascade = "all, delete")]
    pub manager_id: Option<i32>,
}

#[derive(Model)]
#[diesel(table_name = staff)]
pub struct Staff {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    #[relationship(backref = employees, cascade = "all, delete")]
    pub store_id: i32,
}

schema! { pub Shop: Store, Staff }

fn main() {}
