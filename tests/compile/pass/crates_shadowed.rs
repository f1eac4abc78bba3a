//! Modules are called as the crates that generated code needs.

pub mod diesel {}
pub mod core {}
pub mod std {}
pub mod diesel_cascade {}

#[derive(::diesel_cascade::Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
}

::diesel_cascade::schema! { pub Family: Parent }

fn main() {}
