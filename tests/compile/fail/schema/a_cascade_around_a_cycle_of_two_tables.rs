use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = store)]
pub struct Store {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(Staff, join = false)]
    pub manager_id: Option<i32>,
    #[relationship(cascade = "all, delete")]
    pub employees: HasMany<Staff>,
}

#[derive(Model)]
#[diesel(table_name = staff)]
pub struct Staff {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub store_id: i32,
    #[relationship(cascade = "all, delete")]
    pub managed: HasMany<Store>,
}

schema! { pub Shop: Store, Staff }

fn main() {}
