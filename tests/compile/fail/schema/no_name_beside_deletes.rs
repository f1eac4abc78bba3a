use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub children: HasMany<Child>,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub parent_id: Option<i32>,
}

schema! { Parent, Child }

fn main() {
    let conn = &mut SqliteConnection::establish("family.db").unwrap();
    let _ = Parent::delete_by_id(conn, 1);
    let _ = diesel_cascade::delete(child::table).execute(conn);
}
