use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    pub id: i32,
    #[foreign_key]
    pub child_id: i32,
    #[relationship(cascade = "all, delete")]
    pub children: HasMany<Child>,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    pub id: i32,
}

schema! { pub Family: Parent, Child }

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conn = &mut SqliteConnection::establish(":memory:")?;
    let parents: Vec<Parent> = parent::table.load(conn)?;
    let children: Vec<Child> = Child::belonging_to(&parents).load(conn)?;
    let _ = children.grouped_by(&parents);
    let _: Vec<(Parent, Child)> = parent::table.inner_join(child::table).load(conn)?;
    let _: Vec<(Child, Parent)> = child::table.inner_join(parent::table).load(conn)?;
    Ok(())
}
