//! Query plans: what has an index by its foreign key is read by it.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text};

use super::many_rows::{Case, cases, loaded};
use crate::backend::{Conn, Database};

fn analyzed() -> (Database, Conn) {
    #[derive(QueryableByName)]
    struct Name {
        #[diesel(sql_type = Text)]
        name: String,
    }

    let (database, mut conn) = loaded();
    let tables: Vec<Name> = diesel::sql_query(
        "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()",
    )
    .load(&mut conn)
    .unwrap();
    for Name { name } in tables {
        // It answers with rows, which must be read.
        conn.batch_execute(&format!("ANALYZE TABLE {name}"))
            .unwrap();
    }
    (database, conn)
}

/// A line of `EXPLAIN`: how a table is read.
#[derive(QueryableByName, Debug)]
struct Line {
    #[diesel(sql_type = Nullable<Text>)]
    table: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    r#type: Option<String>,
}

/// Each statement is explained where it would run: after those before it,
/// which keep the keys that it reads. `ALL` is the table in full, and `index`
/// an index in full.
#[test]
fn no_statement_reads_a_child_table_in_full() {
    let (_database, mut conn) = analyzed();
    let mut found = Vec::new();
    for case in cases() {
        // A delete of nothing: the temporary tables stay.
        (case.run)(&mut conn, -1);
        conn.test_transaction::<_, diesel::result::Error, _>(|conn| {
            for sql in &case.statements {
                let sql = sql.replace('?', &case.value.to_string());
                // A setting for the statement stands before what it is for.
                let (setting, statement) = match sql.split_once(" FOR */ ") {
                    Some((setting, statement)) => (format!("{setting} FOR */"), statement),
                    None => (String::new(), sql.as_str()),
                };
                let explain = format!("{setting} EXPLAIN {statement}");
                let lines: Vec<Line> = diesel::sql_query(explain).load(conn)?;
                let in_full = |line: &Line| {
                    matches!(line.r#type.as_deref(), Some("ALL" | "index"))
                        && line
                            .table
                            .as_deref()
                            .is_some_and(|table| case.tables.contains(&table))
                };
                if lines.iter().any(in_full) {
                    found.push(format!("{}\n{sql}\n{lines:#?}", case.name));
                }
                conn.batch_execute(&sql)?;
            }
            Ok(())
        });
    }
    assert!(found.is_empty(), "{}", found.join("\n\n"));
}

#[derive(QueryableByName)]
struct Status {
    #[diesel(sql_type = Text, column_name = "Value")]
    value: String,
}

/// How many rows this connection has read on its way through whole tables.
fn read_in_full(conn: &mut Conn) -> i64 {
    let status: Status = diesel::sql_query("SHOW SESSION STATUS LIKE 'Handler_read_rnd_next'")
        .get_result(conn)
        .unwrap();
    status.value.parse().unwrap()
}

/// What the server has counted. The child tables have 6,000 rows at least, and
/// what else is read, of kept keys say, is far below it.
#[test]
fn no_delete_reads_a_child_table_in_full() {
    let (_database, mut conn) = analyzed();
    let by_key = |case: &Case| case.name.ends_with("by key");
    for case in cases().into_iter().filter(by_key) {
        conn.test_transaction::<_, diesel::result::Error, _>(|conn| {
            let before = read_in_full(conn);
            (case.run)(conn, case.value);
            let read = read_in_full(conn) - before;
            assert!(read < 1_000, "{}: {read} rows", case.name);
            Ok(())
        });
    }
}
