use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model, Debug)]
#[diesel(table_name = parent)]
#[model(new = NewParent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    #[diesel(sql_type = diesel::sql_types::Text)]
    pub state: State,
    #[diesel(sql_type = diesel::sql_types::Text)]
    pub mood: Option<Mood>,
    #[foreign_key(Self)]
    #[diesel(sql_type = diesel::sql_types::Integer)]
    pub elder_id: Option<ParentId>,
    #[relationship(cascade = "all, delete")]
    pub children: HasMany<Chidl>,
    #[relationship(secondary = Membership)]
    pub clubs: ManyToMany<Clubb>,
}

#[derive(Model)]
#[diesel(table_name = membership, primary_key(parent_id, club_id))]
pub struct Membership {
    #[foreign_key(Parent)]
    pub parent_id: i32,
    pub club_id: i32,
}

schema! { pub Family: Parent, Membership }

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    let parents: Vec<Parent> = parent::table.load(conn).unwrap();
    diesel::insert_into(parent::table).values(&parents).execute(conn).unwrap();
    diesel::update(&parents[0]).set(&parents[0]).execute(conn).unwrap();
    parents[0].delete(conn).unwrap();
}
