use diesel_cascade::prelude::*;

pub struct Parent {
    pub id: i32,
}

#[derive(Model)]
#[foreign_key(Parent, columns(a, b), references(x, y))]
#[foreign_key(Parent, columns(a, b))]
pub struct Child {
    pub id: i32,
    pub a: i32,
    pub b: i32,
}

schema! { pub Family: Child }

fn main() {}
