use diesel_cascade::prelude::*;

pub struct Mood;

#[derive(Model)]
pub struct Parent {
    pub id: i32,
    #[diesel(sql_type = Integer)]
    pub name: Mood,
}

schema! { pub Family: Parent }

fn main() {}
