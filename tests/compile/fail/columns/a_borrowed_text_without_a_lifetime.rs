use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
#[model(new = NewParent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: &str,
    #[column(unique)]
    pub nick: Option<&str>,
}

schema! { pub Family: Parent }

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    diesel::insert_into(parent::table)
        .values(NewParent { name: "Ann".into(), nick: None })
        .execute(conn)
        .unwrap();
    let parents: Vec<Parent> = parent::table.load(conn).unwrap();
    diesel::update(&parents[0]).set(&parents[0]).execute(conn).unwrap();
    parents[0].delete(conn).unwrap();
}
