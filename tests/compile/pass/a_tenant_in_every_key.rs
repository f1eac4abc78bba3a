//! Composite foreign keys that share a column, which is a key by itself too.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel::prelude::*;
use diesel_cascade::prelude::*;

/// A tenant.
#[derive(Model, Debug, Clone)]
pub struct Tenant {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its projects.
    #[relationship(cascade = "all, delete")]
    pub projects: HasMany<Project>,
}

/// A project of a tenant.
#[derive(Model, Debug, Clone)]
#[diesel(primary_key(tenant_id, id))]
pub struct Project {
    /// Whose it is.
    #[foreign_key]
    pub tenant_id: i32,
    /// Its number among those of its tenant.
    pub id: i32,
    /// Its tasks.
    #[relationship(cascade = "all, delete")]
    pub tasks: HasMany<Task>,
    /// What is said about it.
    #[relationship(foreign_key = project_id, passive_deletes)]
    pub notes: HasMany<Note>,
    /// The one summary.
    #[relationship(foreign_key(tenant_id, project_id), cascade = "delete")]
    pub summary: HasOne<Summary>,
}

/// A task of a project, inside of another or not.
#[derive(Model, Debug, Clone)]
#[diesel(primary_key(tenant_id, id))]
#[foreign_key(Project, columns(tenant_id, project_id))]
#[foreign_key(Self, columns(tenant_id, inside), references(tenant_id, id))]
#[relationship(foreign_key(tenant_id, inside), backref = tasks)]
pub struct Task {
    /// Whose it is.
    #[foreign_key]
    pub tenant_id: i32,
    /// Its number among those of its tenant.
    pub id: i32,
    /// Its project.
    pub project_id: i32,
    /// The task that it is a part of.
    pub inside: Option<i32>,
}

/// What is said about a project.
#[derive(Model, Debug, Clone)]
#[foreign_key(
    Project,
    columns(tenant_id, project_id),
    references(tenant_id, id),
    on_delete = "cascade",
    on_update = "cascade",
    name = "note_of_project",
    deferrable,
    initially_deferred,
    index = false
)]
pub struct Note {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Whose it is.
    pub tenant_id: i32,
    /// Its project.
    pub project_id: i32,
}

/// All that is said about a project.
#[derive(Model, Debug, Clone)]
#[model(unique(project_id, tenant_id))]
#[foreign_key(Project, columns(project_id, tenant_id), references(id, tenant_id))]
pub struct Summary {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Whose it is.
    pub tenant_id: i32,
    /// Its project.
    pub project_id: i32,
}

schema! { pub Work: Tenant, Project, Task, Note, Summary }

/// Every key that is the only one between two tables joins them.
pub fn joined() {
    let _ = projects::table.inner_join(tasks::table);
    let _ = notes::table.inner_join(projects::table);
    let _ = projects::table.left_join(summarys::table);
    let _ = tenants::table.inner_join(projects::table.inner_join(notes::table));
}

fn main() {}
