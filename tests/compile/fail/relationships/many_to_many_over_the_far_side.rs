use diesel_cascade::prelude::*;

#[derive(Model)]
pub struct Tag {
    pub id: i32,
    #[relationship(secondary = Tagging)]
    pub taggings: ManyToMany<Tagging>,
}

#[derive(Model)]
pub struct Tagging {
    pub id: i32,
    #[foreign_key]
    pub tag_id: i32,
    #[foreign_key]
    pub tagging_id: i32,
}

schema! { pub Family: Tag, Tagging }

fn main() {}
