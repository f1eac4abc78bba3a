#[derive(Model)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    #[column(default = "18")]
    pub age: i32,
}
