//! Query plans: what has an index by its foreign key is read by it.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use super::many_rows::{Case, cases, loaded};
use crate::backend::{Conn, Database};

fn analyzed() -> (Database, Conn) {
    let (database, mut conn) = loaded();
    conn.batch_execute("ANALYZE").unwrap();
    (database, conn)
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text, column_name = "QUERY PLAN")]
    text: String,
}

/// The plan of a prepared statement, as Diesel's are.
fn explained(conn: &mut Conn, case: &Case, sql: &str) -> Vec<String> {
    let parameters = if sql.contains("COALESCE($1") {
        // The keys that the statement before has found.
        String::from("('{1}')")
    } else if sql.contains("$1") {
        format!("({})", case.value)
    } else {
        String::new()
    };
    conn.batch_execute(&format!("PREPARE explained AS {sql}"))
        .unwrap();
    let lines: Vec<Line> = diesel::sql_query(format!("EXPLAIN EXECUTE explained{parameters}"))
        .load(conn)
        .unwrap();
    conn.batch_execute("DEALLOCATE explained").unwrap();
    lines.into_iter().map(|line| line.text).collect()
}

/// The server plans a prepared statement for its values, and after a few times
/// perhaps for any.
#[test]
fn no_statement_reads_a_child_table_in_full() {
    let (_database, mut conn) = analyzed();
    let mut found = Vec::new();
    for mode in ["force_custom_plan", "force_generic_plan"] {
        conn.batch_execute(&format!("SET plan_cache_mode = {mode}"))
            .unwrap();
        for case in cases() {
            for sql in &case.statements {
                let plan = explained(&mut conn, &case, sql);
                for table in case.tables {
                    let scan = format!("Seq Scan on {table}");
                    if plan.iter().any(|line| in_full(line, &scan)) {
                        let plan = plan.join("\n");
                        found.push(format!("{}, {mode}: {scan}\n{sql}\n{plan}", case.name));
                    }
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n\n"));
}

/// Whether a line of a plan names this scan, of the whole name.
fn in_full(line: &str, scan: &str) -> bool {
    line.split_once(scan)
        .is_some_and(|(_, rest)| rest.is_empty() || rest.starts_with(' '))
}

#[derive(QueryableByName)]
struct Scans {
    #[diesel(sql_type = BigInt)]
    scans: i64,
}

/// How often each table has been read in full, by what is not committed and
/// shortly before.
fn scans(conn: &mut Conn, tables: &[&str]) -> Vec<i64> {
    let scans = |table: &&str| {
        diesel::sql_query(
            "SELECT seq_scan AS scans FROM pg_stat_xact_user_tables WHERE relname = $1",
        )
        .bind::<Text, _>(*table)
        .get_result::<Scans>(conn)
        .unwrap()
        .scans
    };
    tables.iter().map(scans).collect()
}

/// What the server has counted: also by the checks of the foreign keys, whose
/// plans are not shown.
#[test]
fn no_delete_reads_a_child_table_in_full() {
    let (_database, mut conn) = analyzed();
    let mut found = Vec::new();
    for case in cases() {
        conn.test_transaction::<_, diesel::result::Error, _>(|conn| {
            let before = scans(conn, case.tables);
            (case.run)(conn, case.value);
            let after = scans(conn, case.tables);
            if before != after {
                found.push(format!("{}: {:?}", case.name, case.tables));
                found.push(format!("before {before:?}, after {after:?}"));
            }
            Ok(())
        });
    }
    assert!(found.is_empty(), "{found:#?}");
}
