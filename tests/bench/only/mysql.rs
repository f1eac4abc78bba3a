//! MySQL and MariaDB.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{Integer, Text};

use crate::backend::{Conn, Database};
use crate::body::models::{emit, nullify};
use crate::body::{Contender, Tables, name};

pub const NAME: &str = "MySQL, MariaDB";
/// The name of the parent `n`.
pub const NAME_OF_N: &str = "CONCAT('p', n)";

/// The version of the server.
pub fn version(conn: &mut Conn) -> String {
    let version = diesel::dsl::sql::<Text>("SELECT VERSION()");
    version.get_result(conn).expect("a version")
}

pub fn connect(database: &Database) -> Conn {
    let mut conn = database.connect();
    conn.batch_execute("SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED")
        .expect("settings");
    // As far as a recursive query may go: the two servers call it by two names.
    let _ = conn.batch_execute("SET SESSION max_recursive_iterations = 10000000");
    let _ = conn.batch_execute("SET SESSION cte_max_recursion_depth = 10000000");
    conn
}

/// The numbers from 1 on, as a table with a column `n`.
pub fn numbers(last: i32) -> String {
    format!(
        "(WITH RECURSIVE numbers (n) AS
            (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < {last})
          SELECT n FROM numbers) AS numbers"
    )
}

/// Which group of so many the number `n` is in.
pub fn nth_of(size: i32) -> String {
    format!("(n - 1) DIV {size} + 1")
}

pub fn empty(prefix: &str) -> String {
    format!(
        "SET FOREIGN_KEY_CHECKS = 0; TRUNCATE {prefix}_toy; TRUNCATE {prefix}_child;
         TRUNCATE {prefix}_parent; SET FOREIGN_KEY_CHECKS = 1;"
    )
}

pub fn analyze(conn: &mut Conn, prefix: &str) {
    for table in ["parent", "child", "toy"] {
        conn.batch_execute(&format!("ANALYZE TABLE {prefix}_{table}"))
            .expect("statistics");
    }
}

pub fn emit() -> Vec<Contender> {
    use emit::{emit_child, emit_parent};

    vec![Contender::by_hand(
        "lock and three statements, JOIN",
        Tables::Emit,
        |conn, id| {
            let done = conn.transaction(|conn| {
                let locked = emit_parent::table.find(id).select(emit_parent::id);
                locked.for_update().get_result::<i32>(conn)?;
                diesel::sql_query(
                "DELETE emit_toy FROM emit_child JOIN emit_toy ON emit_toy.child_id = emit_child.id
                 WHERE emit_child.parent_id = ?",
            )
            .bind::<Integer, _>(id)
            .execute(conn)?;
                diesel::delete(emit_child::table.filter(emit_child::parent_id.eq(id)))
                    .execute(conn)?;
                diesel::delete(emit_parent::table.find(id)).execute(conn)
            });
            assert_eq!(done, Ok(1));
        },
    )]
}

pub fn emit_by_name() -> Vec<Contender> {
    use emit::emit_parent;

    vec![Contender::by_hand(
        "lock and three statements, JOIN",
        Tables::Emit,
        |conn, id| {
            let done = conn.transaction(|conn| {
                let of_name = emit_parent::table.filter(emit_parent::name.eq(name(id)));
                let locked = of_name.select(emit_parent::id);
                locked.for_update().get_result::<i32>(conn)?;
                diesel::sql_query(
                    "DELETE emit_toy FROM emit_parent
                 JOIN emit_child ON emit_child.parent_id = emit_parent.id
                 JOIN emit_toy ON emit_toy.child_id = emit_child.id
                 WHERE emit_parent.name = ?",
                )
                .bind::<Text, _>(name(id))
                .execute(conn)?;
                diesel::sql_query(
                    "DELETE emit_child FROM emit_parent
                 JOIN emit_child ON emit_child.parent_id = emit_parent.id
                 WHERE emit_parent.name = ?",
                )
                .bind::<Text, _>(name(id))
                .execute(conn)?;
                diesel::delete(emit_parent::table.filter(emit_parent::name.eq(name(id))))
                    .execute(conn)
            });
            assert_eq!(done, Ok(1));
        },
    )]
}

/// Keys that restrict are looked at as those without an action are.
pub fn emit_over_restrict() -> Option<Vec<Contender>> {
    None
}

pub fn nullify() -> Vec<Contender> {
    use nullify::{nullify_child, nullify_parent};

    vec![Contender::by_hand(
        "lock and two statements",
        Tables::Nullify,
        |conn, id| {
            let done = conn.transaction(|conn| {
                let locked = nullify_parent::table.find(id).select(nullify_parent::id);
                locked.for_update().get_result::<i32>(conn)?;
                diesel::update(nullify_child::table.filter(nullify_child::parent_id.eq(id)))
                    .set(nullify_child::parent_id.eq(None::<i32>))
                    .execute(conn)?;
                diesel::delete(nullify_parent::table.find(id)).execute(conn)
            });
            assert_eq!(done, Ok(1));
        },
    )]
}

pub fn nullify_by_name() -> Vec<Contender> {
    use nullify::nullify_parent;

    vec![Contender::by_hand(
        "lock and two statements, JOIN",
        Tables::Nullify,
        |conn, id| {
            let done = conn.transaction(|conn| {
                let of_name = nullify_parent::table.filter(nullify_parent::name.eq(name(id)));
                let locked = of_name.select(nullify_parent::id);
                locked.for_update().get_result::<i32>(conn)?;
                diesel::sql_query(
                    "UPDATE nullify_parent
                 JOIN nullify_child ON nullify_child.parent_id = nullify_parent.id
                 SET nullify_child.parent_id = NULL WHERE nullify_parent.name = ?",
                )
                .bind::<Text, _>(name(id))
                .execute(conn)?;
                diesel::delete(nullify_parent::table.filter(nullify_parent::name.eq(name(id))))
                    .execute(conn)
            });
            assert_eq!(done, Ok(1));
        },
    )]
}
