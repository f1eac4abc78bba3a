use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(primary_key(tenant_id, id))]
pub struct Project {
    pub tenant_id: i32,
    pub id: i32,
}

#[derive(Model)]
pub struct Person {
    pub id: i64,
}

#[derive(Model)]
pub struct Task {
    pub id: i32,
    #[foreign_key(Project)]
    pub project_id: i32,
    #[foreign_key(Person)]
    pub person_id: i32,
}

schema! { pub Work: Project, Person, Task }

pub fn all(conn: &mut SqliteConnection) -> QueryResult<Vec<(i32, i32, i64)>> {
    tasks::table
        .inner_join(projects::table)
        .inner_join(persons::table)
        .select((tasks::id, projects::id, persons::id))
        .load(conn)
}

fn main() {}
