//! Composite keys, declared on the child, and a key to a unique column.

use diesel::prelude::*;
use diesel_cascade::Error;
use diesel_cascade::prelude::*;

/// A project.
#[derive(Model, Debug, Clone, PartialEq, Eq)]
#[diesel(primary_key(tenant_id, id))]
#[model(unique(tenant_id, name))]
pub struct Project {
    /// Whose it is.
    pub tenant_id: i32,
    /// Its number.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Its code.
    #[column(unique)]
    pub code: Option<String>,
}

/// A task.
#[derive(Model, Debug, Clone, PartialEq, Eq)]
#[diesel(primary_key(tenant_id, id))]
#[model(new = NewTask)]
#[foreign_key(Project, columns(tenant_id, project_id), references(tenant_id, id))]
#[relationship(foreign_key(tenant_id, project_id), backref = tasks, cascade = "all, delete")]
pub struct Task {
    /// Whose it is.
    pub tenant_id: i32,
    /// Its number.
    #[column(default = "1")]
    pub id: i64,
    /// Its project.
    pub project_id: i64,
    /// The project that it comes from.
    #[foreign_key(Project, references(code), join = false, on_update = "cascade")]
    pub from: Option<String>,
}

schema! {
    /// Work to do.
    #[derive(PartialEq, Eq)]
    pub Work: Project, Task
}

/// Inserts, joins and deletes.
pub(crate) fn run(conn: &mut SqliteConnection) -> Result<(), Error> {
    Work::create_all(conn)?;
    let project = Project {
        tenant_id: 1,
        id: 2,
        name: "house".into(),
        code: None,
    };
    let _ = diesel::insert_into(projects::table)
        .values(&project)
        .execute(conn)?;
    let task = NewTask {
        tenant_id: 1,
        id: None,
        project_id: 2,
        from: None,
    };
    let _ = diesel::insert_into(tasks::table)
        .values(task)
        .execute(conn)?;
    let joined = tasks::table.inner_join(projects::table).count();
    assert_eq!(joined.get_result::<i64>(conn)?, 1);
    let report = Project::delete_by_id(conn, (1, 2))?;
    assert_eq!(report.deleted(), 1);
    Ok(())
}
