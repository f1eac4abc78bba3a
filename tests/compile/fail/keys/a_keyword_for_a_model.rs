use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = moves)]
pub struct Move {
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    pub id: i32,
    #[foreign_key(move)]
    pub move_id: i32,
}

schema! { pub Game: Move, Child }

fn main() {}
