use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = user)]
pub struct User {
    pub id: i32,
    #[relationship(cascade = "all, delete")]
    pub posts: HasMany<Post>,
}

#[derive(Model)]
#[diesel(table_name = team)]
pub struct Team {
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = post)]
pub struct Post {
    pub id: i32,
    #[foreign_key(Team)]
    pub user_id: i32,
}

schema! { pub Blog: User, Team, Post }

fn main() {}
