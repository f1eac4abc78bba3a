use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model, Debug)]
#[derive(Queryable, Selectable, diesel::Identifiable, Insertable, AsChangeset)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
}

#[derive(Model, Debug)]
#[derive(Clone, Associations)]
#[diesel(table_name = child, belongs_to(Parent))]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub parent_id: i32,
}

#[derive(Model, Debug)]
#[derive(AsChangeset)]
#[diesel(table_name = note, treat_none_as_null = true)]
pub struct Note {
    #[column(auto)]
    pub id: i32,
    pub text: Option<String>,
}

schema! { pub Family: Parent, Child, Note }

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    let parents: Vec<Parent> = parent::table.select(Parent::as_select()).load(conn).unwrap();
    let _: Vec<Child> = Child::belonging_to(&parents).load(conn).unwrap();
    diesel::update(&parents[0]).set(&parents[0]).execute(conn).unwrap();
    parents[0].delete(conn).unwrap();
}
