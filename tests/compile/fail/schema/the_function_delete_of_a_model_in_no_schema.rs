use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    pub age: i32,
}

fn delete_one(
    parent: &Parent,
    conn: &mut diesel::SqliteConnection,
) -> Result<(), diesel_cascade::Error> {
    diesel_cascade::delete(parent).execute(conn)?;
    Ok(())
}

fn main() {}
