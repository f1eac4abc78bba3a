//! PostgreSQL.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{Integer, Text};

use crate::backend::{Conn, Database};
use crate::body::models::emit;
use crate::body::{Contender, Tables, name};

pub const NAME: &str = "PostgreSQL";
/// The name of the parent `n`.
pub const NAME_OF_N: &str = "'p' || n";

/// The version of the server.
pub fn version(conn: &mut Conn) -> String {
    let version = diesel::dsl::sql::<Text>("SELECT current_setting('server_version')");
    version.get_result(conn).expect("a version")
}

pub fn connect(database: &Database) -> Conn {
    database.connect()
}

/// The numbers from 1 on, as a table with a column `n`.
pub fn numbers(last: i32) -> String {
    format!("generate_series(1, {last}) AS numbers(n)")
}

/// Which group of so many the number `n` is in.
pub fn nth_of(size: i32) -> String {
    format!("(n - 1) / {size} + 1")
}

pub fn empty(prefix: &str) -> String {
    format!("TRUNCATE {prefix}_toy, {prefix}_child, {prefix}_parent;")
}

pub fn analyze(conn: &mut Conn, prefix: &str) {
    conn.batch_execute(&format!(
        "ANALYZE {prefix}_parent, {prefix}_child, {prefix}_toy"
    ))
    .expect("statistics");
}

pub fn emit() -> Vec<Contender> {
    use emit::{emit_child, emit_parent, emit_toy};

    vec![
        Contender::by_hand("lock and three statements", Tables::Emit, |conn, id| {
            let done = conn.transaction(|conn| {
                let locked = emit_parent::table.find(id).select(emit_parent::id);
                locked.for_update().get_result::<i32>(conn)?;
                let children = emit_child::table
                    .filter(emit_child::parent_id.eq(id))
                    .select(emit_child::id);
                diesel::delete(emit_toy::table.filter(emit_toy::child_id.eq_any(children)))
                    .execute(conn)?;
                diesel::delete(emit_child::table.filter(emit_child::parent_id.eq(id)))
                    .execute(conn)?;
                diesel::delete(emit_parent::table.find(id)).execute(conn)
            });
            assert_eq!(done, Ok(1));
        }),
        Contender::by_hand("one statement, WITH", Tables::Emit, |conn, id| {
            let done = diesel::sql_query(
                "WITH p AS (DELETE FROM emit_parent WHERE id = $1 RETURNING id),
                      c AS (DELETE FROM emit_child USING p WHERE parent_id = p.id
                            RETURNING emit_child.id)
                 DELETE FROM emit_toy WHERE child_id = ANY (ARRAY(SELECT id FROM c))",
            )
            .bind::<Integer, _>(id)
            .execute(conn);
            assert!(done.is_ok(), "{done:?}");
        }),
    ]
}

pub fn emit_by_name() -> Vec<Contender> {
    vec![Contender::by_hand(
        "one statement, WITH",
        Tables::Emit,
        |conn, id| {
            let done = diesel::sql_query(
                "WITH p AS (DELETE FROM emit_parent WHERE name = $1 RETURNING id),
                  c AS (DELETE FROM emit_child USING p WHERE parent_id = p.id
                        RETURNING emit_child.id)
             DELETE FROM emit_toy WHERE child_id = ANY (ARRAY(SELECT id FROM c))",
            )
            .bind::<Text, _>(name(id))
            .execute(conn);
            assert!(done.is_ok(), "{done:?}");
        },
    )]
}

/// The server looks once at each row that goes. Without an action it looks
/// twice: first whether another row has come to have the same key.
pub fn emit_over_restrict() -> Option<Vec<Contender>> {
    Some(vec![Contender::by_hand(
        "one statement, WITH",
        Tables::Restrict,
        |conn, id| {
            let done = diesel::sql_query(
                "WITH p AS (DELETE FROM restrict_parent WHERE id = $1 RETURNING id),
                      c AS (DELETE FROM restrict_child USING p WHERE parent_id = p.id
                            RETURNING restrict_child.id)
                 DELETE FROM restrict_toy WHERE child_id = ANY (ARRAY(SELECT id FROM c))",
            )
            .bind::<Integer, _>(id)
            .execute(conn);
            assert!(done.is_ok(), "{done:?}");
        },
    )])
}

pub fn nullify() -> Vec<Contender> {
    vec![Contender::by_hand(
        "one statement, WITH",
        Tables::Nullify,
        |conn, id| {
            let done = diesel::sql_query(
                "WITH p AS (DELETE FROM nullify_parent WHERE id = $1 RETURNING id)
             UPDATE nullify_child SET parent_id = NULL FROM p WHERE parent_id = p.id",
            )
            .bind::<Integer, _>(id)
            .execute(conn);
            assert!(done.is_ok(), "{done:?}");
        },
    )]
}

pub fn nullify_by_name() -> Vec<Contender> {
    vec![Contender::by_hand(
        "one statement, WITH",
        Tables::Nullify,
        |conn, id| {
            let done = diesel::sql_query(
                "WITH p AS (DELETE FROM nullify_parent WHERE name = $1 RETURNING id)
             UPDATE nullify_child SET parent_id = NULL FROM p WHERE parent_id = p.id",
            )
            .bind::<Text, _>(name(id))
            .execute(conn);
            assert!(done.is_ok(), "{done:?}");
        },
    )]
}
