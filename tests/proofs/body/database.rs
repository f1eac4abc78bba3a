//! Rows into the database and out of it.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::rows::{Cell, Row, Rows};
use super::schema::Schema;
use crate::backend::Conn;
use crate::only_here::{as_text, joined, quoted, unchecked};

/// Replaces all rows.
pub fn load(conn: &mut Conn, schema: &Schema, rows: &Rows) -> QueryResult<()> {
    let mut sql = String::new();
    for table in 0..schema.tables.len() {
        sql.push_str(&format!("DELETE FROM {};", quoted(&Schema::name(table))));
    }
    sql.push_str(&inserts(schema, rows));
    conn.batch_execute(&unchecked(&sql))
}

/// The statements that insert all rows.
pub fn inserts(schema: &Schema, rows: &Rows) -> String {
    let mut sql = String::new();
    for (table, rows) in rows
        .0
        .iter()
        .enumerate()
        .filter(|(_, rows)| !rows.is_empty())
    {
        let columns = &schema.tables[table].columns;
        let names: Vec<_> = columns.iter().map(|column| quoted(&column.name)).collect();
        let rows: Vec<_> = rows
            .iter()
            .map(|row| {
                let values = columns.iter().zip(row);
                let values: Vec<_> = values.map(|(column, cell)| column.literal(*cell)).collect();
                format!("({})", values.join(", "))
            })
            .collect();
        sql.push_str(&format!(
            "INSERT INTO {} ({}) VALUES {};\n",
            quoted(&Schema::name(table)),
            names.join(", "),
            rows.join(", ")
        ));
    }
    sql
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// All rows.
pub fn read(conn: &mut Conn, schema: &Schema) -> QueryResult<Rows> {
    let selects: Vec<_> = (0..schema.tables.len())
        .map(|table| {
            let mut parts = vec![format!("'{table}'")];
            for column in &schema.tables[table].columns {
                let cell = as_text(&quoted(&column.name));
                parts.push(format!(
                    "COALESCE({}, ' -')",
                    joined(&[String::from("' '"), cell])
                ));
            }
            let line = joined(&parts);
            format!(
                "SELECT {line} AS line FROM {}",
                quoted(&Schema::name(table))
            )
        })
        .collect();
    let lines: Vec<Line> = diesel::sql_query(selects.join(" UNION ALL ")).load(conn)?;
    let mut rows = Rows(vec![Vec::new(); schema.tables.len()]);
    for line in lines {
        let mut words = line.line.split(' ');
        let table: usize = words
            .next()
            .and_then(|word| word.parse().ok())
            .expect("a table");
        rows.0[table].push(words.map(cell).collect::<Row>());
    }
    Ok(rows.sorted())
}

fn cell(word: &str) -> Cell {
    match word {
        "-" => None,
        word => Some(word.trim_start_matches('k').parse().expect("a number")),
    }
}
