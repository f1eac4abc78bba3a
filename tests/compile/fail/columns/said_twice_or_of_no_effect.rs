use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
#[model(unique(name, name), index(name, age), index(name, age))]
#[model(skip(HasQuery, HasQuery))]
#[model(check = " ")]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    #[column(default = "")]
    pub name: String,
    #[column(max_length = 3)]
    pub age: i32,
    #[relationship(cascade = "delete, delete")]
    pub children: HasMany<Child>,
}

#[derive(Model)]
#[diesel(table_name = child)]
#[model(new = "NewChild")]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    #[relationship(backref = "children")]
    pub child_id: Option<i32>,
    #[foreign_key]
    pub parent_id: i32,
}

#[derive(Model)]
#[diesel(table_name = toy)]
#[model(schema = "")]
pub struct Toy {
    #[column(auto)]
    pub id: i32,
    #[relationship(foreign_key = "toy_id")]
    pub parts: HasMany<Part>,
}

#[derive(Model)]
#[diesel(table_name = part)]
pub struct Part {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(name = "")]
    pub toy_id: Option<i32>,
}

schema! { pub Family: Parent, Child, Toy, Part }

fn main() {}
