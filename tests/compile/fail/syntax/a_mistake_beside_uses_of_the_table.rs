use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
    #[column(uniqe)]
    pub code: i32,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub parent_id: i32,
}

schema! { pub Family: Parent, Child }

fn find(conn: &mut SqliteConnection) -> Result<(), diesel_cascade::Error> {
    let parent: Parent = parent::table
        .find(1)
        .select(Parent::as_select())
        .first(conn)?;
    let children = Child::belonging_to(&parent)
        .select(Child::as_select())
        .load(conn)?;
    println!("{} {}", parent.name, children.len());
    parent.delete(conn)?;
    Ok(())
}

fn main() {}
