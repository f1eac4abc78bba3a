use diesel_cascade::prelude::*;
#[derive(Model)]
pub struct Parent {
    pub id: i32,
    #[relationship(cascade = "delete")]
    pub toys: HasMany<Toy>,
}
#[derive(Model)]
pub struct Toy {
    pub id: i32,
    #[foreign_key]
    pub parent_id: i32,
}
#[derive(Model)]
pub struct Part {
    pub id: i32,
    #[foreign_key]
    #[relationship(backref = toys)]
    pub parent_id: Option<i32>,
}
schema! { pub Family: Parent, Toy, Part }
fn main() {}
