//! A case for people: what is declared, the rows, the delete, its plan, and
//! what came of it.

use diesel_cascade::__private::dynamic;

use super::database::inserts;
use super::rows::Rows;
use super::schema::{Key, Schema};
use super::sets::Answer;
use super::trial::{Found, Trial};
use crate::backend::DB;

pub fn failure(trial: &Trial<'_>, problem: &str, expected: &Answer, found: &Found) -> String {
    let schema = trial.schema;
    let expected = match expected {
        Answer::Refused { by } => {
            let keys = by.iter().map(|key| edge(schema, &schema.keys[*key]));
            format!("refused by {}\n", keys.collect::<Vec<_>>().join(" or "))
        }
        Answer::Done(done) => format!(
            "{}deleted {:?}, nulled {:?} by table\n",
            rows(schema, &done.rows),
            done.deleted,
            done.nulled
        ),
    };
    let found = match found {
        Found::Done { rows: left, report } => format!("{}{report:?}\n", rows(schema, left)),
        Found::Refused {
            referencing,
            constraint,
        } => format!("refused by {constraint:?} of {referencing:?}\n"),
        Found::Changed { rows: left, error } => format!("{}{error}\n", rows(schema, left)),
        Found::Failed(error) => format!("{error}\n"),
    };
    let filter = trial.root.sql(schema);
    let filter = match &filter[..] {
        "" => String::from("all rows"),
        filter => format!("WHERE {filter}"),
    };
    format!(
        "{problem}\n\n-- schema\n{}\n{}\n-- rows\n{}\n-- delete from {}, {filter} ({}, {})\n{}\n\n-- \
         expected\n{expected}\n-- found\n{found}",
        dynamic::create::<DB>(trial.graph).join("\n"),
        policies(schema),
        inserts(schema, trial.rows),
        Schema::name(trial.root.table),
        if trial.root.by_key {
            "known to be stable"
        } else {
            "evaluated once"
        },
        if trial.root.commits {
            "in a transaction of its own"
        } else {
            "in a savepoint"
        },
        trial.plan(),
    )
}

/// "t1 (k0) -> t0: Emit, no constraint"
fn policies(schema: &Schema) -> String {
    let mut text = String::new();
    for (position, key) in schema.keys.iter().enumerate() {
        let policy = match key.policy {
            Some(policy) => format!("{policy:?}"),
            None => String::from("no relationship"),
        };
        let constraint = if key.constraint {
            ""
        } else {
            ", unknown to the database"
        };
        let side = match (key.policy, key.on_the_parent) {
            (Some(_), true) => ", declared on the parent",
            _ => "",
        };
        text.push_str(&format!(
            "-- {}: {policy}{constraint}{side}\n",
            edge(schema, key)
        ));
        for link in schema.links.iter().filter(|link| link.near == position) {
            let far = if link.delete {
                "rows go too"
            } else {
                "rows stay"
            };
            text.push_str(&format!(
                "--   many to many, over {}, of which the {far}\n",
                edge(schema, &schema.keys[link.far])
            ));
        }
    }
    text
}

fn edge(schema: &Schema, key: &Key) -> String {
    let columns: Vec<_> = key
        .columns
        .iter()
        .map(|column| schema.column(key.child, *column).name.clone())
        .collect();
    format!(
        "{} ({}) -> {} ({:?})",
        Schema::name(key.child),
        columns.join(", "),
        Schema::name(key.parent),
        key.on_delete
    )
}

/// "t0 (id, note): (1, -) (2, 3)"
fn rows(schema: &Schema, rows: &Rows) -> String {
    let mut text = String::new();
    for (table, rows) in rows.0.iter().enumerate() {
        let names: Vec<_> = schema.tables[table]
            .columns
            .iter()
            .map(|column| column.name.clone())
            .collect();
        text.push_str(&format!("{} ({}):", Schema::name(table), names.join(", ")));
        for row in rows {
            let cells: Vec<_> = row
                .iter()
                .map(|cell| cell.map_or(String::from("-"), |value| value.to_string()))
                .collect();
            text.push_str(&format!(" ({})", cells.join(", ")));
        }
        text.push('\n');
    }
    text
}
