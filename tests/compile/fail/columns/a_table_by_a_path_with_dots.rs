use diesel::prelude::*;
use diesel_cascade::prelude::*;

mod schema {
    diesel::table! {
        parent (id) {
            id -> Integer,
            name -> Text,
        }
    }
}

#[derive(Model)]
#[diesel(table_name = crate.schema.parent)]
pub struct Parent {
    pub id: i32,
    #[diesel(rename = name)]
    pub title: String,
}

schema! { pub Family: Parent }

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    let parents: Vec<Parent> = schema::parent::table
        .filter(schema::parent::name.eq("Ann"))
        .select(Parent::as_select())
        .load(conn)
        .unwrap();
    parents[0].delete(conn).unwrap();
}
