use diesel_cascade::prelude::*;

pub struct NaiveDate;

#[derive(Model)]
pub struct Parent {
    pub id: i32,
    pub name: NaiveDate,
}

schema! { pub Family: Parent }

fn main() {}
