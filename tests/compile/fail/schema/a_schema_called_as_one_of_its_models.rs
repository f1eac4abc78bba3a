use diesel_cascade::prelude::*;

#[derive(Model)]
pub struct Team {
    pub id: i32,
}

mod people {
    use super::Team;
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    pub struct Person {
        pub id: i32,
        #[foreign_key]
        pub team_id: i32,
    }
}

schema! { pub Team: Team, people::Person }

fn main() {}
