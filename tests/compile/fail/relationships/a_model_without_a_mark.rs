use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
#[model(new = NewParent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
    #[relationship(cascade = "all, delete")]
    pub profile: Option<Profile>,
    #[relationship(cascade = "all, delete", foreign_key = second_id)]
    pub second: Profile,
    #[relationship(secondary = Membership)]
    pub clubs: Vec<Club>,
}

#[derive(Model)]
#[diesel(table_name = profile)]
pub struct Profile {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    #[column(unique)]
    pub parent_id: i32,
    #[foreign_key(Parent, join = false)]
    pub second_id: i32,
}

#[derive(Model)]
#[diesel(table_name = club)]
pub struct Club {
    #[column(auto)]
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = membership, primary_key(parent_id, club_id))]
pub struct Membership {
    #[foreign_key]
    pub parent_id: i32,
    #[foreign_key]
    pub club_id: i32,
}

schema! { pub Family: Parent, Profile, Club, Membership }

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    diesel::insert_into(parent::table).values(NewParent { name: String::from("Ann") }).execute(conn).unwrap();
    let parents: Vec<Parent> = parent::table.load(conn).unwrap();
    parents[0].delete(conn).unwrap();
}
