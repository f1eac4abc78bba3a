use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
#[model(new = NewParent)]
pub struct Parent {
    #[column(auto = true)]
    pub id: i32,
    #[column(server_default = "'x'")]
    pub name: String,
    #[column(defualt = "1")]
    pub size: i32,
    #[column(default)]
    pub rank: i32,
    #[diesel(default = "2")]
    pub age: i32,
}

schema! { pub Family: Parent }

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    diesel::insert_into(parent::table)
        .values(NewParent { name: None, size: None, rank: Some(1), age: None })
        .execute(conn)
        .unwrap();
}
