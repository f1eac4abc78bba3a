//! Tables filled with rows that are written as `1 ann, 2 -`: values that are
//! parted by spaces, and `-` for NULL.

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel_cascade::{DeleteReport, Error, Schema};

use crate::backend::{Conn, Database, here, with_keys_deferred};
use crate::body::rows::run;

/// Tables with columns, as `child(id, parent_id)`, and their rows by these
/// columns.
pub type Tables<'a> = &'a [(&'a str, &'a str)];

/// A new database with the tables of a schema and these rows, whatever refers
/// to what.
pub fn filled<S: Schema>(tables: Tables<'_>) -> (Database, Conn) {
    let database = Database::new();
    let mut conn = database.connect();
    S::create_all(&mut conn).unwrap();
    with_keys_deferred(&mut conn, |conn| {
        tables
            .iter()
            .for_each(|(table, rows)| insert(conn, table, rows));
        Ok(())
    })
    .unwrap();
    (database, conn)
}

fn insert(conn: &mut Conn, table: &str, rows: &str) {
    let value = |word: &str| match word {
        "-" => String::from("NULL"),
        // A number in quotes is one for every database.
        word => format!("'{word}'"),
    };
    let rows: Vec<_> = rows
        .split(',')
        .map(|row| row.split_whitespace().map(value).collect::<Vec<_>>())
        .map(|values| format!("({})", values.join(", ")))
        .collect();
    run(
        conn,
        &format!("INSERT INTO {table} VALUES {}", rows.join(", ")),
    );
}

/// The tables have these rows, and no others.
pub fn assert_left(conn: &mut Conn, tables: Tables<'_>) {
    for (table, rows) in tables {
        let mut expected: Vec<_> = rows
            .split(',')
            .map(str::trim)
            .filter(|row| !row.is_empty())
            .collect();
        expected.sort_unstable();
        assert_eq!(left(conn, table), expected, "{table}");
    }
}

fn left(conn: &mut Conn, table: &str) -> Vec<String> {
    let (table, columns) = table.strip_suffix(')').unwrap().split_once('(').unwrap();
    let columns: Vec<_> = columns
        .split(", ")
        .map(|column| {
            let text = here("TEXT", "TEXT", "CHAR");
            format!("COALESCE(CAST({column} AS {text}), '-')")
        })
        .collect();
    let row = here(
        columns.join(" || ' ' || "),
        columns.join(" || ' ' || "),
        format!("CONCAT_WS(' ', {})", columns.join(", ")),
    );
    let mut rows: Vec<String> = sql::<Text>(&format!("SELECT {row} FROM {table}"))
        .load(conn)
        .unwrap();
    rows.sort_unstable();
    rows
}

/// What a report says: each table that lost rows or keys, with how many, by
/// its name.
pub fn summary(report: &DeleteReport) -> Vec<(&str, usize, usize)> {
    let mut summary: Vec<_> = report
        .tables()
        .iter()
        .map(|table| (table.name(), table.deleted(), table.nulled()))
        .filter(|(_, deleted, nulled)| deleted + nulled > 0)
        .collect();
    summary.sort_unstable();
    summary
}

/// The delete was refused because a row of `referencing` holds one of `held` by
/// its key, and says so.
pub fn assert_refused(
    result: Result<DeleteReport, Error>,
    held: &str,
    referencing: &str,
    constraint: &str,
) {
    let error = result.expect_err("a refusal");
    let Error::Refused {
        table,
        referencing: by,
        constraint: key,
        ..
    } = &error
    else {
        panic!("{error:?}");
    };
    assert_eq!(table, held);
    assert_eq!(by.as_deref(), Some(referencing), "{error}");
    assert_eq!(key.as_deref(), Some(constraint), "{error}");
    let text = error.to_string();
    assert!(text.contains(&format!("`{referencing}`")), "{text}");
    assert!(text.contains(&format!("`{constraint}`")), "{text}");
    assert!(text.contains("nothing was changed"), "{text}");
}

/// Runs a delete, which takes as many statements as its plan says; the report.
macro_rules! deleted {
    ($conn:expr, $source:expr) => {{
        let delete = diesel_cascade::delete($source);
        let planned = delete.plan::<crate::backend::DB>().statements();
        let report = delete.execute($conn).unwrap();
        assert_eq!(report.statements(), planned, "the plan");
        report
    }};
}

pub(super) use deleted;
