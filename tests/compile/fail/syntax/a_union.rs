use diesel_cascade::prelude::*;

#[derive(Model)]
pub union Parent {
    pub id: i32,
    pub number: u32,
}

fn main() {}
