use diesel_cascade::prelude::*;
#[derive(Model)]
pub struct Parent {
    pub id: i32,
    #[relationship(passive_deletes)]
    pub toys: HasMay<Toy>,
}
#[derive(Model)]
pub struct Toy {
    pub id: i32,
    #[foreign_key(on_delete = "cascade")]
    pub parent_id: i32,
    #[relationship(cascade = "all, delete")]
    pub parts: HasMany<Part>,
}
#[derive(Model)]
pub struct Part {
    pub id: i32,
    #[foreign_key]
    pub toy_id: i32,
}
schema! { pub Family: Parent, Toy, Part }
fn main() {}
