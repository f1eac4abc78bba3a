use diesel_cascade::prelude::*;
#[derive(Model)]
#[model(new = NewParent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    #[column(auto)]
    pub name: String,
}
schema! { pub Family: Parent }
fn main() {}
