//! Composite keys, keys to unique columns and link tables of models that only
//! this module sees, beside one that all see.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model, Debug)]
#[diesel(table_name = project, primary_key(tenant_id, id))]
#[model(unique(tenant_id, name))]
struct Project {
    tenant_id: i32,
    id: i32,
    name: String,
    #[relationship(secondary = Work, foreign_key(tenant_id, project_id))]
    people: ManyToMany<Person>,
}

/// A person.
#[derive(Model, Debug)]
#[diesel(table_name = person, primary_key(tenant_id, id))]
pub struct Person {
    /// Whose it is.
    pub tenant_id: i32,
    /// Its number.
    pub id: i32,
    /// Its address.
    #[column(unique)]
    pub address: Option<String>,
    #[relationship(secondary = Work)]
    projects: ManyToMany<Project>,
}

#[derive(Model, Debug)]
#[diesel(table_name = work, primary_key(tenant_id, person_id, project_id))]
#[foreign_key(Project, columns(tenant_id, project_id))]
#[foreign_key(Person, columns(tenant_id, person_id))]
struct Work {
    tenant_id: i32,
    person_id: i32,
    project_id: i32,
}

/// A letter.
#[derive(Model, Debug)]
#[diesel(table_name = letter)]
#[foreign_key(Project, columns(tenant_id, project), references(tenant_id, name))]
pub struct Letter {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Whose it is.
    pub tenant_id: Option<i32>,
    /// What it is about.
    pub project: Option<String>,
    /// To whom.
    #[foreign_key(Person, references(address))]
    #[relationship(backref = letters)]
    pub address: Option<String>,
}

schema! { Company: Project, Person, Work, Letter }

fn queries(conn: &mut SqliteConnection) -> Result<(), diesel_cascade::Error> {
    let _: Vec<(Person, Work, Project)> = person::table
        .inner_join(work::table.inner_join(project::table))
        .select((Person::as_select(), Work::as_select(), Project::as_select()))
        .load(conn)?;
    let _: Vec<(Letter, Option<Person>, Option<Project>)> = letter::table
        .left_join(person::table)
        .left_join(project::table)
        .filter(project::name.eq("Ark"))
        .select((
            Letter::as_select(),
            Option::<Person>::as_select(),
            Option::<Project>::as_select(),
        ))
        .load(conn)?;
    let _: Vec<(i32, i32)> = project::table
        .inner_join(letter::table)
        .select((project::id, letter::id))
        .load(conn)?;
    Ok(())
}

fn main() {
    let mut conn = SqliteConnection::establish(":memory:").unwrap();
    assert!(queries(&mut conn).is_err());
    Company::create_all(&mut conn).unwrap();
    assert!(queries(&mut conn).is_ok());
}
