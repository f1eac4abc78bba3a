use diesel_cascade::prelude::*;

#[derive(Model)]
pub struct Parent {
    pub id: f64,
    pub name: String,
}

schema! { pub Family: Parent }

fn main() {}
