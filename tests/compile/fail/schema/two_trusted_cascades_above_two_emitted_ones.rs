use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    #[relationship(passive_deletes)]
    pub children: HasMany<Child>,
    #[relationship(passive_deletes)]
    pub pets: HasMany<Pet>,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(on_delete = "cascade")]
    pub parent_id: i32,
    #[relationship(cascade = "all, delete")]
    pub toys: HasMany<Toy>,
}

#[derive(Model)]
#[diesel(table_name = pet)]
pub struct Pet {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(on_delete = "cascade")]
    pub parent_id: i32,
    #[relationship(cascade = "all, delete")]
    pub bones: HasMany<Bone>,
}

#[derive(Model)]
#[diesel(table_name = toy)]
pub struct Toy {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub child_id: i32,
}

#[derive(Model)]
#[diesel(table_name = bone)]
pub struct Bone {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub pet_id: i32,
}

schema! { pub Family: Parent, Child, Pet, Toy, Bone }

fn main() {}
