//! SQLite: a file, with a write-ahead log.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;

use crate::backend::{Conn, Database};
use crate::body::models::{emit, nullify};
use crate::body::{Contender, Tables, name};

pub const NAME: &str = "SQLite (file, WAL)";
/// The name of the parent `n`.
pub const NAME_OF_N: &str = "'p' || n";

/// The version of the library.
pub fn version(conn: &mut Conn) -> String {
    let version = diesel::dsl::sql::<Text>("SELECT sqlite_version()");
    version.get_result(conn).expect("a version")
}

pub fn connect(database: &Database) -> Conn {
    let mut conn = database.connect();
    conn.batch_execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;")
        .expect("settings");
    conn
}

/// The numbers from 1 on, as a table with a column `n`.
pub fn numbers(last: i32) -> String {
    format!(
        "(WITH RECURSIVE numbers(n) AS
            (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < {last})
          SELECT n FROM numbers) AS numbers"
    )
}

/// Which group of so many the number `n` is in.
pub fn nth_of(size: i32) -> String {
    format!("(n - 1) / {size} + 1")
}

pub fn empty(prefix: &str) -> String {
    format!("DELETE FROM {prefix}_toy; DELETE FROM {prefix}_child; DELETE FROM {prefix}_parent;")
}

pub fn analyze(conn: &mut Conn, _: &str) {
    conn.batch_execute("ANALYZE").expect("statistics");
}

pub fn emit() -> Vec<Contender> {
    use emit::{emit_child, emit_parent, emit_toy};

    vec![Contender::by_hand(
        "three statements",
        Tables::Emit,
        |conn, id| {
            let done = conn.immediate_transaction(|conn| {
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
        },
    )]
}

pub fn emit_by_name() -> Vec<Contender> {
    use emit::{emit_child, emit_parent, emit_toy};

    vec![Contender::by_hand(
        "three statements",
        Tables::Emit,
        |conn, id| {
            let done = conn.immediate_transaction(|conn| {
                let parents = || {
                    emit_parent::table
                        .filter(emit_parent::name.eq(name(id)))
                        .select(emit_parent::id)
                };
                let children = emit_child::table
                    .filter(emit_child::parent_id.eq_any(parents()))
                    .select(emit_child::id);
                diesel::delete(emit_toy::table.filter(emit_toy::child_id.eq_any(children)))
                    .execute(conn)?;
                diesel::delete(emit_child::table.filter(emit_child::parent_id.eq_any(parents())))
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
        "two statements",
        Tables::Nullify,
        |conn, id| {
            let done = conn.immediate_transaction(|conn| {
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
    use nullify::{nullify_child, nullify_parent};

    vec![Contender::by_hand(
        "two statements",
        Tables::Nullify,
        |conn, id| {
            let done = conn.immediate_transaction(|conn| {
                let parents = nullify_parent::table
                    .filter(nullify_parent::name.eq(name(id)))
                    .select(nullify_parent::id.nullable());
                diesel::update(
                    nullify_child::table.filter(nullify_child::parent_id.eq_any(parents)),
                )
                .set(nullify_child::parent_id.eq(None::<i32>))
                .execute(conn)?;
                diesel::delete(nullify_parent::table.filter(nullify_parent::name.eq(name(id))))
                    .execute(conn)
            });
            assert_eq!(done, Ok(1));
        },
    )]
}
