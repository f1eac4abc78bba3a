//! A tenant in every key: what is one tenant's is nobody else's.

use diesel::prelude::*;

use super::filled::{Tables, assert_left, deleted, filled, summary};

/// Tenants, their projects, and tasks that are parts of others; what differs
/// is what is said of the keys down, and of the key to the whole.
macro_rules! tenants {
    ($name:ident, ($($key:tt)*), ($($down:tt)*), ($($part:tt)*)) => {
        mod $name {
            use diesel_cascade::prelude::*;

            #[derive(Model)]
            #[diesel(table_name = tenant)]
            pub struct Tenant {
                #[column(auto)]
                pub id: i32,
                #[relationship($($down)*)]
                pub projects: HasMany<Project>,
                #[relationship($($down)*)]
                pub tasks: HasMany<Task>,
            }

            #[derive(Model)]
            #[diesel(table_name = project, primary_key(tenant_id, id))]
            pub struct Project {
                #[foreign_key($($key)*)]
                pub tenant_id: i32,
                pub id: i32,
                #[relationship($($down)*)]
                pub tasks: HasMany<Task>,
            }

            #[derive(Model)]
            #[diesel(table_name = task, primary_key(tenant_id, id))]
            #[allow(clippy::duplicated_attributes)] // a column is in two keys
            #[foreign_key(Project, columns(tenant_id, project_id), $($key)*)]
            #[foreign_key(Self, columns(tenant_id, inside), references(tenant_id, id))]
            #[relationship(foreign_key(tenant_id, inside), backref = parts, $($part)*)]
            pub struct Task {
                #[foreign_key($($key)*)]
                pub tenant_id: i32,
                pub id: i32,
                pub project_id: Option<i32>,
                pub inside: Option<i32>,
            }

            schema! { pub Work: Tenant, Project, Task }
        }
    };
}

tenants!(
    emitting,
    (),
    (cascade = "all, delete"),
    (cascade = "all, delete")
);
tenants!(nullifying, (), (cascade = "all, delete"), ());
tenants!(
    unbinding,
    (),
    (cascade = "all, delete"),
    (passive_deletes = "all")
);

const ROWS: Tables<'static> = &[
    ("tenant(id)", "1, 2"),
    ("project(tenant_id, id)", "1 10, 1 20, 2 10"),
    (
        "task(tenant_id, id, project_id, inside)",
        "1 1 10 -, 1 2 10 1, 1 3 20 2, 1 4 - 3, 1 5 20 -, 2 1 10 -, 2 2 10 1, 2 3 - 2",
    ),
];

#[test]
fn a_project_goes_with_its_own_tenants_tasks_and_their_parts() {
    use emitting::{Work, project};

    let (_database, mut conn) = filled::<Work>(ROWS);
    let report = deleted!(&mut conn, project::table.find((1, 10)));
    assert_eq!(report.deleted(), 1);
    assert_eq!(summary(&report), [("project", 1, 0), ("task", 4, 0)]);
    assert_left(
        &mut conn,
        &[
            ("tenant(id)", "1, 2"),
            ("project(tenant_id, id)", "1 20, 2 10"),
            (
                "task(tenant_id, id, project_id, inside)",
                "1 5 20 -, 2 1 10 -, 2 2 10 1, 2 3 - 2",
            ),
        ],
    );
}

#[test]
fn a_tenant_goes_with_all_that_has_its_number() {
    use emitting::{Work, tenant};

    let (_database, mut conn) = filled::<Work>(ROWS);
    let report = deleted!(&mut conn, tenant::table.find(1));
    assert_eq!(
        summary(&report),
        [("project", 2, 0), ("task", 5, 0), ("tenant", 1, 0)]
    );
    assert_left(
        &mut conn,
        &[
            ("tenant(id)", "2"),
            ("project(tenant_id, id)", "2 10"),
            (
                "task(tenant_id, id, project_id, inside)",
                "2 1 10 -, 2 2 10 1, 2 3 - 2",
            ),
        ],
    );
}

#[test]
fn parts_forget_their_whole_and_keep_their_tenant() {
    use nullifying::{Work, project};

    let (_database, mut conn) = filled::<Work>(ROWS);
    let report = deleted!(&mut conn, project::table.find((1, 10)));
    assert_eq!(report.deleted(), 1);
    // The task 3, whose whole is gone with the project; 2 goes with 1.
    assert_eq!(summary(&report), [("project", 1, 0), ("task", 2, 1)]);
    assert_left(
        &mut conn,
        &[(
            "task(tenant_id, id, project_id, inside)",
            "1 3 20 -, 1 4 - 3, 1 5 20 -, 2 1 10 -, 2 2 10 1, 2 3 - 2",
        )],
    );
}

#[test]
fn a_task_of_no_project_goes_with_its_tenant_only() {
    use unbinding::{Work, project, tenant};

    let (_database, mut conn) = filled::<Work>(ROWS);
    deleted!(&mut conn, project::table.find((2, 20)));
    assert_left(&mut conn, ROWS);
    let report = deleted!(&mut conn, tenant::table.find(2));
    assert_eq!(
        summary(&report),
        [("project", 1, 0), ("task", 3, 0), ("tenant", 1, 0)]
    );
}
