use diesel_cascade::prelude::*;

#[derive(diesel::query_builder::QueryId, diesel::sql_types::SqlType)]
#[diesel(sqlite_type(name = "Text"))]
pub struct Citext;

#[derive(Model)]
#[diesel(table_name = parent)]
#[model(skip(Insertable, AsChangeset))]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    #[diesel(sql_type = Citext)]
    pub name: String,
}

schema! { pub Family: Parent }

fn main() {}
