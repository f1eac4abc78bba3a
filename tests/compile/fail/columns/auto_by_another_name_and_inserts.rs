use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
#[model(new = NewParent)]
pub struct Parent {
    #[column(autoincrement)]
    pub id: i32,
    pub name: String,
}

#[derive(Model)]
#[diesel(table_name = child)]
#[model(new = NewChild)]
pub struct Child {
    #[column(autto)]
    pub id: i32,
    pub name: String,
}

schema! { pub Family: Parent, Child }

fn main() {
    let conn = &mut SqliteConnection::establish("family.db").unwrap();
    let ann = NewParent { name: "Ann".into() };
    diesel::insert_into(parent::table).values(&ann).execute(conn).unwrap();
    let bob = NewChild { name: "Bob".into() };
    diesel::insert_into(child::table).values(&bob).execute(conn).unwrap();
}
