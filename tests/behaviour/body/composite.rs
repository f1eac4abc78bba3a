//! Foreign keys of several columns, and those that reference a unique key:
//! their constraints, their indexes and their joins.

use diesel::prelude::*;
use diesel_cascade::prelude::*;

use super::rows::{count, run};
use crate::backend::{Conn, DB, Database};

#[derive(Model, Debug, PartialEq)]
#[diesel(table_name = tenant)]
pub struct Tenant {
    #[column(auto)]
    pub id: i32,
    #[column(unique, max_length = 20)]
    pub code: String,
}

#[derive(Model, Debug, PartialEq)]
#[diesel(table_name = project)]
#[diesel(primary_key(tenant_id, id))]
pub struct Project {
    #[foreign_key]
    pub tenant_id: i32,
    pub id: i32,
}

/// A tree, each level of which is inside of one project.
#[derive(Model, Debug, PartialEq)]
#[diesel(table_name = task)]
#[diesel(primary_key(tenant_id, id))]
#[allow(clippy::duplicated_attributes)] // a column is in two keys
#[foreign_key(Project, columns(tenant_id, project_id))]
#[foreign_key(Self, columns(inside, tenant_id), references(id, tenant_id))]
pub struct Task {
    #[foreign_key]
    pub tenant_id: i32,
    pub id: i32,
    pub project_id: Option<i32>,
    pub inside: Option<i32>,
}

#[derive(Model, Debug, PartialEq)]
#[diesel(table_name = invoice)]
pub struct Invoice {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(Tenant, references(code))]
    #[column(max_length = 20)]
    pub tenant: Option<String>,
}

schema! { pub Work: Tenant, Project, Task, Invoice }

fn work() -> (Database, Conn) {
    let database = Database::new();
    let mut conn = database.connect();
    Work::create_all(&mut conn).unwrap();
    run(
        &mut conn,
        "INSERT INTO tenant (id, code) VALUES (1, 'a'), (2, 'b');
         INSERT INTO project (tenant_id, id) VALUES (1, 10), (2, 10), (2, 20);
         INSERT INTO task (tenant_id, id, project_id, inside)
            VALUES (1, 1, 10, NULL), (2, 1, 20, NULL), (2, 2, 20, 1), (2, 3, NULL, NULL);
         INSERT INTO invoice (id, tenant) VALUES (1, 'b'), (2, 'b'), (3, NULL)",
    );
    (database, conn)
}

fn refused(conn: &mut Conn, sql: &str) {
    let error = diesel::sql_query(sql).execute(conn).unwrap_err();
    assert!(
        matches!(
            error,
            diesel::result::Error::DatabaseError(
                diesel::result::DatabaseErrorKind::ForeignKeyViolation,
                _
            )
        ),
        "{error:?}"
    );
}

#[test]
fn the_columns_of_a_key_reference_one_row_together() {
    let (_database, mut conn) = work();
    // There are a tenant 1 and a project 20, and no project 20 of tenant 1.
    refused(
        &mut conn,
        "INSERT INTO task (tenant_id, id, project_id) VALUES (1, 2, 20)",
    );
    refused(
        &mut conn,
        "INSERT INTO task (tenant_id, id, inside) VALUES (1, 2, 3)",
    );
    refused(
        &mut conn,
        "INSERT INTO invoice (id, tenant) VALUES (4, 'c')",
    );
    // With a NULL in it a key references nothing.
    run(
        &mut conn,
        "INSERT INTO task (tenant_id, id, project_id, inside) VALUES (1, 2, NULL, 1)",
    );
    assert_eq!(count(&mut conn, "task"), 5);
}

#[test]
fn the_tables_are_removed_with_rows_in_them() {
    let (_database, mut conn) = work();
    Work::drop_all(&mut conn).unwrap();
    Work::create_all(&mut conn).unwrap();
    assert_eq!(count(&mut conn, "task"), 0);
}

#[test]
fn a_join_compares_all_columns_of_the_key() {
    let (_database, mut conn) = work();
    let mut from_the_child: Vec<(Task, Project)> = task::table
        .inner_join(project::table)
        .select((Task::as_select(), Project::as_select()))
        .load(&mut conn)
        .unwrap();
    from_the_child.sort_by_key(|(task, _)| (task.tenant_id, task.id));
    let found: Vec<_> = from_the_child
        .iter()
        .map(|(task, project)| (task.tenant_id, task.id, project.tenant_id, project.id))
        .collect();
    assert_eq!(found, [(1, 1, 1, 10), (2, 1, 2, 20), (2, 2, 2, 20)]);
    let from_the_parent: Vec<(i32, i32, Option<i32>)> = project::table
        .left_join(task::table)
        .order((project::tenant_id, project::id, task::id))
        .select((project::tenant_id, project::id, task::id.nullable()))
        .load(&mut conn)
        .unwrap();
    assert_eq!(
        from_the_parent,
        [
            (1, 10, Some(1)),
            (2, 10, None),
            (2, 20, Some(1)),
            (2, 20, Some(2))
        ]
    );
}

#[test]
fn a_join_compares_with_the_unique_column_that_is_referenced() {
    let (_database, mut conn) = work();
    let joined: Vec<(i32, i32)> = tenant::table
        .inner_join(invoice::table)
        .order(invoice::id)
        .select((tenant::id, invoice::id))
        .load(&mut conn)
        .unwrap();
    assert_eq!(joined, [(2, 1), (2, 2)]);
    let left: i64 = invoice::table
        .left_join(tenant::table)
        .filter(tenant::code.is_null())
        .count()
        .get_result(&mut conn)
        .unwrap();
    assert_eq!(left, 1);
}

#[test]
fn a_join_goes_on_over_three_tables() {
    let (_database, mut conn) = work();
    let rows: i64 = tenant::table
        .inner_join(project::table.inner_join(task::table))
        .count()
        .get_result(&mut conn)
        .unwrap();
    assert_eq!(rows, 3);
}

#[test]
fn constraints_and_indexes_have_all_columns_in_the_parents_order() {
    let ddl = Work::ddl::<DB>().join("\n").replace(['"', '`'], "");
    for part in [
        "CONSTRAINT task_tenant_id_project_id_fkey FOREIGN KEY (tenant_id, project_id) \
         REFERENCES project (tenant_id, id)",
        "CONSTRAINT task_inside_tenant_id_fkey FOREIGN KEY (tenant_id, inside) \
         REFERENCES task (tenant_id, id)",
        "CONSTRAINT invoice_tenant_fkey FOREIGN KEY (tenant) REFERENCES tenant (code)",
        "INDEX task_tenant_id_project_id_idx",
        "INDEX task_tenant_id_inside_idx",
        "INDEX invoice_tenant_idx",
    ] {
        assert!(ddl.contains(part), "{part} in {ddl}");
    }
    // The primary keys begin with it.
    assert!(!ddl.contains("tenant_id_idx"), "{ddl}");
}
