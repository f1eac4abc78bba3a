//! An example with the SQL that is made of it.

use std::fmt::Write;

use crate::parse::options::{Shows, Sql, Way};

/// A backend: its name, the feature that switches it on, and its type.
const BACKENDS: [(&str, &str, &str); 3] = [
    ("SQLite", "sqlite", "diesel::sqlite::Sqlite"),
    ("PostgreSQL", "postgres", "diesel::pg::Pg"),
    ("MySQL", "mysql", "diesel::mysql::Mysql"),
];

/// The example as a documentation test. What it compares is hidden: the text
/// below it says the same.
pub(super) fn tested(way: &Way) -> String {
    // One that names the root of its crate cannot share a crate with others.
    let alone = if way.example.contains("crate::") {
        "standalone_crate"
    } else {
        ""
    };
    let mut text =
        format!("```{alone}\n# use diesel::prelude::*;\n# use diesel_cascade::prelude::*;");
    text.push_str(way.example);
    for (position, (_, feature, backend)) in BACKENDS.iter().enumerate() {
        let compared = compared(&way.shows, position, feature, backend);
        if !compared.is_empty() {
            let _ = writeln!(text, "# #[cfg(feature = {feature:?})] {{ {compared} }}");
        }
    }
    text.push_str("```\n\n");
    text.push_str(&made(&way.shows));
    text
}

/// The example for an editor, which tests nothing.
pub(super) fn shown(way: &Way) -> String {
    let lines: Vec<_> = way
        .example
        .trim()
        .lines()
        .filter(|line| !line.starts_with("# "))
        .collect();
    let example = lines.join("\n");
    format!("```rust\n{}\n```\n\n{}", example.trim(), made(&way.shows))
}

/// What is made, for a reader.
fn made(shows: &Shows) -> String {
    match shows {
        Shows::Makes(sql) | Shows::MakesAll(sql) => fenced(*sql),
        Shows::MakesNo(text) => {
            format!("The statements that make the tables have no `{text}`.\n")
        }
        Shows::Deletes(sql, absent) => {
            let absent = absent.map_or(String::new(), |absent| {
                format!(", with nothing that names `{absent}`")
            });
            format!(
                "To delete all authors{absent}. On PostgreSQL this is a part of one \
                 statement:\n\n{}",
                fenced(*sql)
            )
        }
        Shows::NoSql => String::from("It makes no SQL of its own.\n"),
    }
}

/// The SQL of each backend; what several have in common is there once.
fn fenced(sql: Sql) -> String {
    if sql.sqlite == sql.postgres && sql.postgres == sql.mysql {
        return format!("```sql\n{}\n```\n", sql.sqlite);
    }
    let mut groups: Vec<(Vec<&str>, String)> = Vec::new();
    for (position, (name, ..)) in BACKENDS.iter().enumerate() {
        let lines = lines(sql, position).join("\n");
        match groups.iter_mut().find(|(_, other)| *other == lines) {
            Some((names, _)) => names.push(name),
            None => groups.push((vec![name], lines)),
        }
    }
    let groups: Vec<_> = groups
        .into_iter()
        .map(|(names, lines)| format!("-- {}\n{lines}\n", names.join(", ")))
        .collect();
    format!("```sql\n{}```\n", groups.join(""))
}

/// The code that compares, on one line.
fn compared(shows: &Shows, position: usize, feature: &str, backend: &str) -> String {
    let ddl = format!("let made = Library::ddl::<{backend}>().join(\"\\n\");");
    match shows {
        Shows::Makes(sql) => {
            let lines = lines(*sql, position);
            format!(
                "{ddl} for line in {lines:?} {{ assert!(made.lines().any(|made| \
                 made.trim().trim_end_matches([',', ';']) == \
                 line.trim().trim_end_matches([',', ';'])), \"{{line}}\\n{{made}}\"); }}"
            )
        }
        Shows::MakesAll(sql) => {
            let all = lines(*sql, position).join("\n");
            format!("{ddl} assert_eq!(made, {all:?});")
        }
        Shows::MakesNo(text) => format!("{ddl} assert!(!made.contains({text:?}), \"{{made}}\");"),
        Shows::Deletes(sql, absent) => {
            let lines = lines(*sql, position);
            let absent = absent.map_or(String::new(), |absent| {
                format!("assert!(!made.contains({absent:?}), \"{{made}}\");")
            });
            let found = match feature {
                "postgres" => "made.contains(line)",
                _ => "made.lines().any(|made| made == line)",
            };
            format!(
                "let plan = diesel_cascade::delete(authors::table).plan::<{backend}>(); \
                 let made = plan.sql().collect::<Vec<_>>().join(\"\\n\"); \
                 for line in {lines:?} {{ assert!({found}, \"{{line}}\\n{{made}}\"); }} {absent}"
            )
        }
        Shows::NoSql => String::new(),
    }
}

/// What a backend makes, in its own quotes.
fn lines(sql: Sql, position: usize) -> Vec<String> {
    let text = match position {
        0 => sql.sqlite.to_owned(),
        1 => sql.postgres.to_owned(),
        _ => sql.mysql.replace('"', "`"),
    };
    text.lines().map(str::to_owned).collect()
}
